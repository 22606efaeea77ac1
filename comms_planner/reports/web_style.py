"""How a pack looks in a browser: on white as on paper, made of the app's own tokens."""

from __future__ import annotations

from comms_planner.design import Tokens
from comms_planner.reports.styles import PAPER
from comms_planner.typeset.recipes import recipe_of

_FACES = {
    "zh": '"Noto Sans SC","PingFang SC","Hiragino Sans GB","Source Han Sans SC",sans-serif',
    "ar": '"Noto Sans Arabic","Geeza Pro","Dubai",sans-serif',
}
_LATIN = "Inter,system-ui,sans-serif"


def sheet_for(language: str) -> str:
    """The style sheet of a page in this language."""
    faces = _FACES.get(language, _LATIN)
    leading = 1.55 * recipe_of(language).open_up
    return (
        f":root{{{_colours(PAPER)};color-scheme:light}}"
        f"body{{font:16px/{leading:.2f} {faces}}}" + _RULES
    )


def _colours(tokens: Tokens) -> str:
    named = {
        "text": tokens.text, "muted": tokens.muted, "ground": tokens.surface,
        "tint": tokens.bg, "line": tokens.line, "accent": tokens.accent_text,
        "danger": tokens.danger.text,
    }  # fmt: skip
    return ";".join(f"--{name}:{colour}" for name, colour in named.items())


_RULES = """
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:0 1.5rem 4rem;color:var(--text);
background:var(--ground)}
a{color:var(--accent)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);
outline-offset:2px}
.skip{position:absolute;inset-inline-start:-100vw}.skip:focus{inset-inline-start:1rem;top:1rem}
header{padding:3rem 0 1rem;border-bottom:1px solid var(--line)}
h1{font-size:2.2rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.6rem;line-height:1.25;margin:2.5rem 0 .75rem}
h3{font-size:1.2rem;margin:1.75rem 0 .5rem}h4{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0}.label{font-weight:600;color:var(--accent)}
.subtitle{font-size:1.2rem;color:var(--muted)}.limit{font-weight:600;color:var(--danger)}
.facts>div{display:flex;gap:1rem;margin:.25rem 0}.facts dt{flex:none;width:9rem;color:var(--muted)}
.facts dd{margin:0}.lead{font-size:1.15rem}.small,.absent,.faint,.caption{color:var(--muted)}
.small,.caption,.faint{font-size:.875em}nav h2{font-size:1.1rem}
nav ol{columns:2;padding-inline-start:1.5rem}
.note{border-inline-start:4px solid;padding:.6rem 1rem;border-radius:4px}
blockquote{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem;margin:.75rem 0;padding:.5rem 1rem;
border-inline-start:4px solid;background:var(--tint)}.who{font-weight:600;font-size:.875em}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:1rem;
margin:1rem 0}.figures>div{display:flex;flex-direction:column;background:var(--tint);
border-radius:8px;padding:1rem}.figures dt{order:1}.figures dd{margin:0;font-size:.875em;order:2;
color:var(--muted)}.figures dt+dd{order:0;font-size:1.7rem;font-weight:700;color:var(--text)}
.table{overflow-x:auto;margin:.75rem 0}table{border-collapse:collapse;width:100%;font-size:.9em}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
thead th{color:var(--muted);font-size:.9em}.band th{background:var(--tint);
border-inline-start:3px solid var(--line)}.end{text-align:end;font-variant-numeric:tabular-nums}
.photo{max-height:32rem}
.centre{text-align:center}img{display:block;max-width:100%;height:auto;margin:.75rem 0;
background:#fff;border-radius:6px}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;font-size:.875em}
.dot{display:inline-block;width:.75em;height:.75em;margin-inline-end:.4em;border:1px solid}
.beside{display:grid;grid-template-columns:1fr 1fr;gap:2rem}.beside>div{min-width:0}
.notes{font-size:.875em;border-top:1px solid var(--line);padding-top:.5rem;margin-top:2rem}
hr.page{border:0;margin:2rem 0}footer{margin-top:3rem;color:var(--muted);font-size:.875em;
border-top:1px solid var(--line)}
@media(max-width:48rem){blockquote,.beside{grid-template-columns:1fr}nav ol{columns:1}}
@media print{hr.page{break-after:page}nav,.skip{display:none}h2,h3,h4{break-after:avoid}
.table{overflow:visible}td a{overflow-wrap:anywhere}
tr,img{break-inside:avoid}thead{display:table-header-group}}
""".replace("\n", "")
