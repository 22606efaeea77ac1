"""The language of the window: Qt's translators, number formats and the texts below Qt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from comms_planner import paths
from comms_planner.text import QT_TRANSLATE_NOOP, WEEK_BEGINS, Texts, texts_for

_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
}
_QT = {"zh": ("qtbase_zh_CN", "qt_zh_CN")}
"""Qt's own words, for the buttons of its file dialogs; whichever of them the wheel carries."""
LEFT_BY_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Alias"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "%1 bytes"),
)
"""Words of Qt's file dialog that its own Chinese catalogue lacks; ours carries them."""


def effective(choice: str) -> str:
    """ "en" or "zh" for a choice that may be "system"."""
    if choice != "system":
        return choice
    return "zh" if QLocale.system().language() == QLocale.Language.Chinese else "en"


class Translation:
    """Holds the installed translators and swaps them."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[_Catalogue] = []
        self.texts = Texts()

    def switch(self, choice: str, dates: str = "", week_begins: str = "") -> Texts:
        """Speak the language of a choice from now on; widgets made before keep the old one.

        Days and months are named in the language `dates`, if it is given, and the window is
        read in its direction; a week begins as is usual there, or on the day `week_begins` names.
        """
        language = effective(choice)
        self.clear()
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name in _QT.get(language, ()):
            self._install(name, qt)
        self._install(f"comms_planner_{language}", str(paths.TRANSLATIONS))
        QLocale.setDefault(_LOCALES[language])
        self.texts = texts_for(language)
        if dates:
            from comms_planner.ui.local_texts import LocalTexts  # late: most need no other dates

            self.texts = LocalTexts(self.texts, dates)
        self.texts = self.texts.week_from(WEEK_BEGINS.get(week_begins))
        way = Qt.LayoutDirection
        self._app.setLayoutDirection(way.RightToLeft if self.texts.mirrored else way.LeftToRight)
        return self.texts

    def clear(self) -> None:
        """Take the translators away; Qt speaks English then."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()

    def _install(self, name: str, folder: str) -> None:
        path = Path(folder, f"{name}.qm")
        if not path.is_file():
            return
        # Qt maps a file it loads by name: the app would die were it replaced by an update.
        translator = _Catalogue(path.read_bytes(), self._app)
        if not translator.isEmpty():
            self._app.installTranslator(translator)
            self._installed.append(translator)


class _Catalogue(QTranslator):
    """A translator that holds the bytes it reads in place, so that they live as long as it does."""

    def __init__(self, words: bytes, parent: QApplication) -> None:
        super().__init__(parent)
        self._words = words
        self.load(words)
