<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accreditation status</name>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
</context>
<context>
    <name>Aggregation</name>
    <message>
        <source>years are added up</source>
        <translation>les années s’additionnent</translation>
    </message>
    <message>
        <source>the latest year counts</source>
        <translation>la dernière année compte</translation>
    </message>
    <message>
        <source>the highest year counts</source>
        <translation>l’année la plus élevée compte</translation>
    </message>
    <message>
        <source>ratios are pooled</source>
        <translation>les ratios sont regroupés</translation>
    </message>
    <message>
        <source>each year stands alone</source>
        <translation>chaque année séparément</translation>
    </message>
</context>
<context>
    <name>Anchor end</name>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>clôture</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>soumis</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
</context>
<context>
    <name>Asset kind</name>
    <message>
        <source>press release</source>
        <translation>communiqué de presse</translation>
    </message>
    <message>
        <source>media advisory</source>
        <translation>avis aux médias</translation>
    </message>
    <message>
        <source>op-ed</source>
        <translation>tribune</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>story</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>flagship report</source>
        <translation>rapport phare</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>infographic</source>
        <translation>infographie</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>social media post</source>
        <translation>publication sur les médias sociaux</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>bulletin d’information</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>exposition</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>the document, word for word</source>
        <translation>le document, mot pour mot</translation>
    </message>
    <message>
        <source>outside source, confirmed</source>
        <translation>source extérieure, confirmée</translation>
    </message>
    <message>
        <source>outside source, from memory</source>
        <translation>source extérieure, de mémoire</translation>
    </message>
    <message>
        <source>entered by us</source>
        <translation>saisi par nous</translation>
    </message>
    <message>
        <source>no basis given</source>
        <translation>sans base indiquée</translation>
    </message>
    <message>
        <source>projected, not confirmed</source>
        <translation>projeté, non confirmé</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>the parts match the whole</source>
        <translation>les parties correspondent au total</translation>
    </message>
    <message>
        <source>some are not disaggregated</source>
        <translation>une partie n’est pas ventilée</translation>
    </message>
    <message>
        <source>the parts do not match the whole</source>
        <translation>les parties ne correspondent pas au total</translation>
    </message>
    <message>
        <source>whether the parts match the whole cannot be told from bounds</source>
        <translation>les bornes ne permettent pas de dire si les parties correspondent au total</translation>
    </message>
</context>
<context>
    <name>Calendar entry</name>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>journée internationale</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>filles</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>garçons</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>under 25</source>
        <translation>moins de 25 ans</translation>
    </message>
    <message>
        <source>25 to 59</source>
        <translation>de 25 à 59 ans</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 ans et plus</translation>
    </message>
    <message>
        <source>with disabilities</source>
        <translation>en situation de handicap</translation>
    </message>
    <message>
        <source>without disabilities</source>
        <translation>sans handicap</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Arab States</source>
        <translation>États arabes</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Asie et Pacifique</translation>
    </message>
    <message>
        <source>Europe and North America</source>
        <translation>Europe et Amérique du Nord</translation>
    </message>
    <message>
        <source>Latin America and the Caribbean</source>
        <translation>Amérique latine et Caraïbes</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>follows its anchor</source>
        <translation>suit son ancrage</translation>
    </message>
    <message>
        <source>waits for other work</source>
        <translation>attend un autre travail</translation>
    </message>
    <message>
        <source>keeps to working days</source>
        <translation>s’en tient aux jours ouvrables</translation>
    </message>
</context>
<context>
    <name>Change kind</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>rétabli</translation>
    </message>
</context>
<context>
    <name>Chart numbers</name>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>in_use</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>état</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Commitments planned and delivered, by flagship programme and pillar.</source>
        <translation>Engagements prévus et tenus, par programme phare et par pilier.</translation>
    </message>
    <message>
        <source>{planned} of {all} planned</source>
        <translation>{planned} sur {all} prévus</translation>
    </message>
    <message>
        <source>{delivered} delivered</source>
        <translation>{delivered} tenus</translation>
    </message>
    <message>
        <source>no commitment</source>
        <translation>aucun engagement</translation>
    </message>
    <message>
        <source>Reach estimated per occurrence and measured per edition, in people. An open, fading end and a plus sign mean: at least this many.</source>
        <translation>Portée estimée par occurrence et mesurée par édition, en personnes. Une extrémité ouverte qui s’estompe et le signe plus indiquent : au moins ce nombre.</translation>
    </message>
    <message>
        <source>Direct: took part</source>
        <translation>Directe : ont participé</translation>
    </message>
    <message>
        <source>Indirect: reached through others</source>
        <translation>Indirecte : touchés par d’autres</translation>
    </message>
    <message>
        <source>Estimated, per occurrence</source>
        <translation>Estimée, par occurrence</translation>
    </message>
    <message>
        <source>Measured, in the year given</source>
        <translation>Mesurée, dans l’année indiquée</translation>
    </message>
    <message>
        <source>Several figures, none chosen</source>
        <translation>Plusieurs chiffres, aucun retenu</translation>
    </message>
    <message>
        <source>Reach added up edition by edition, gross: measured so far beside what was estimated. An estimate is a planning figure and no target. A triangle and a plus sign mean: at least this many.</source>
        <translation>Portée cumulée édition par édition, brute : ce qui a été mesuré à ce jour à côté de ce qui a été estimé. Une estimation est un chiffre de planification et non une cible. Un triangle et un signe plus signifient : au moins ce nombre.</translation>
    </message>
    <message>
        <source>Indicators whose years are added up: what was reached so far against the targets so far. A triangle and a plus sign mean: at least this many.</source>
        <translation>Indicateurs dont les années s’additionnent : ce qui a été atteint à ce jour par rapport aux cibles à ce jour. Un triangle et un signe plus signifient : au moins ce nombre.</translation>
    </message>
    <message>
        <source>Estimated, added up</source>
        <translation>Estimée, cumulée</translation>
    </message>
    <message>
        <source>Measured, added up</source>
        <translation>Mesurée, cumulée</translation>
    </message>
    <message>
        <source>Target, added up</source>
        <translation>Cible, cumulée</translation>
    </message>
    <message>
        <source>Actual, added up</source>
        <translation>Réalisé, cumulé</translation>
    </message>
    <message>
        <source>no actual yet</source>
        <translation>pas encore de valeur réalisée</translation>
    </message>
    <message>
        <source>No indicator whose years are added up has a target yet. An estimate is no target.</source>
        <translation>Aucun indicateur dont les années s’additionnent n’a encore de cible. Une estimation n’est pas une cible.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>Estimated, gross, all occurrences of the year</source>
        <translation>Estimée, brute, toutes les occurrences de l’année</translation>
    </message>
    <message>
        <source>Measured, gross, the occurrences that were counted</source>
        <translation>Mesurée, brute, les occurrences comptées</translation>
    </message>
    <message>
        <source>{count} of {all} measured</source>
        <translation>{count} sur {all} mesurées</translation>
    </message>
    <message>
        <source>Indicators year by year: what was reached beside what should be, one panel for each.</source>
        <translation>Indicateurs année par année : ce qui a été atteint à côté de ce qui devait l’être, un panneau pour chacun.</translation>
    </message>
    <message>
        <source>Policy changes and commitments recorded in the contribution ledger, by flagship programme and year; darker what somebody besides us confirms.</source>
        <translation>Changements de politique et engagements inscrits au registre des contributions, par programme phare et par année ; en plus foncé, ce que d’autres que nous confirment.</translation>
    </message>
    <message>
        <source>Co-investment by kind, a panel for each currency: currencies and kinds are not added up.</source>
        <translation>Co-investissement par type, un panneau par monnaie : ni les monnaies ni les types ne s’additionnent.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base de référence</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Confirmed by others</source>
        <translation>Confirmé par d’autres</translation>
    </message>
    <message>
        <source>Our part, as claimed</source>
        <translation>Notre part, selon nous</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>No flagship programme</source>
        <translation>Sans programme phare</translation>
    </message>
    <message>
        <source>nobody stated a share of ours</source>
        <translation>personne n’a indiqué de part qui nous revienne</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Il n’y a encore rien à représenter.</translation>
    </message>
    <message>
        <source>Different people as a range, by method, beside the gross sum of one occurrence of each platform. An arrow means that nothing closes the top.</source>
        <translation>Nombre de personnes différentes sous forme d’intervalle, par méthode, à côté de la somme brute d’une occurrence de chaque plateforme. Une flèche signifie qu’aucune limite supérieure n’est connue.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>About, by the method</source>
        <translation>Environ, selon la méthode</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Gross, not people</source>
        <translation>Brut, et non des personnes</translation>
    </message>
    <message>
        <source>Range of different people</source>
        <translation>Intervalle de personnes différentes</translation>
    </message>
    <message>
        <source>Measured figures and their parts. Hatched is what is not disaggregated; a sign says where the parts do not match the whole.</source>
        <translation>Chiffres mesurés et leurs composantes. Les hachures indiquent ce qui n’est pas ventilé ; un signe, que les parties ne correspondent pas au total.</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>total</translation>
    </message>
    <message>
        <source>not disaggregated</source>
        <translation>non ventilé</translation>
    </message>
    <message>
        <source>No figure has been disaggregated yet.</source>
        <translation>Aucun chiffre n’a encore été ventilé.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>Indicators of the expected outcomes against their targets; each row has its own scale. An open, fading end means: at least this much.</source>
        <translation>Indicateurs des résultats attendus par rapport à leurs cibles ; chaque ligne a sa propre échelle. Une extrémité ouverte et estompée signifie : au moins cette valeur.</translation>
    </message>
    <message>
        <source>Target to date</source>
        <translation>Cible à ce jour</translation>
    </message>
    <message>
        <source>Actual to date</source>
        <translation>Réalisé à ce jour</translation>
    </message>
    <message>
        <source>{actual} of {target}</source>
        <translation>{actual} sur {target}</translation>
    </message>
    <message>
        <source>No indicator has a figure yet.</source>
        <translation>Aucun indicateur n’a encore de chiffre.</translation>
    </message>
    <message>
        <source>measured: several figures contest, none is chosen</source>
        <translation>mesuré : plusieurs chiffres divergent, aucun n’est retenu</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien d’enregistré</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>Direct participations measured where a flagship programme’s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>Participations directes mesurées là où se sont tenues les actions et campagnes d’un programme phare, par année, brutes ; un même chiffre peut servir plusieurs programmes.</translation>
    </message>
    <message>
        <source>Indirect participations measured where a flagship programme’s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>Participations indirectes mesurées là où se sont tenues les actions et campagnes d’un programme phare, par année, brutes ; un même chiffre peut servir plusieurs programmes.</translation>
    </message>
    <message>
        <source>Overlap of {share}% assumed</source>
        <translation>Chevauchement supposé de {share} %</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation>{name} ({unit})</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>annexe I</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>annexe II</translation>
    </message>
    <message>
        <source>Annex III</source>
        <translation>annexe III</translation>
    </message>
    <message>
        <source>Annex IV</source>
        <translation>annexe IV</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>tableau {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>section {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>paragraphs {number}</source>
        <translation>paragraphes {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>rows {number}</source>
        <translation>lignes {number}</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>note {number}</translation>
    </message>
</context>
<context>
    <name>Commitment kind</name>
    <message>
        <source>deliverable</source>
        <translation>livrable</translation>
    </message>
    <message>
        <source>means</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>but</translation>
    </message>
</context>
<context>
    <name>Commitment state</name>
    <message>
        <source>no action yet</source>
        <translation>pas encore d’action</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>delivered, with evidence</source>
        <translation>tenu, avec preuve</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>high confidence</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>given with limits</source>
        <translation>donné avec des limites</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>Content state</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>in drafting</source>
        <translation>en rédaction</translation>
    </message>
    <message>
        <source>in translation</source>
        <translation>en traduction</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>validé</translation>
    </message>
</context>
<context>
    <name>Contingency branch</name>
    <message>
        <source>go as planned</source>
        <translation>poursuivre comme prévu</translation>
    </message>
    <message>
        <source>go virtual</source>
        <translation>passer en virtuel</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>reporter</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>crisis</source>
        <translation>crise</translation>
    </message>
</context>
<context>
    <name>Contingency effect</name>
    <message>
        <source>drop</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
</context>
<context>
    <name>Date status</name>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>rescheduled</source>
        <translation>reprogrammée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>date to be confirmed</source>
        <translation>date à confirmer</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>handicap</translation>
    </message>
    <message>
        <source>way of attending</source>
        <translation>mode de participation</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>more is better</source>
        <translation>plus, c’est mieux</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>moins, c’est mieux</translation>
    </message>
</context>
<context>
    <name>Duty kind</name>
    <message>
        <source>visual identity</source>
        <translation>identité visuelle</translation>
    </message>
    <message>
        <source>donor and partner visibility</source>
        <translation>visibilité des donateurs et des partenaires</translation>
    </message>
</context>
<context>
    <name>Embargo log</name>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>accepted after it was sent</source>
        <translation>accepté après l’envoi</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>pas encore accepté</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no such view. Choose one of: {known}.</source>
        <translation>Cette vue n’existe pas. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no such paper. Choose one of: {known}.</source>
        <translation>Ce format de papier n’existe pas. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap its two days.</source>
        <translation>La période se termine avant de commencer. Intervertissez ses deux dates.</translation>
    </message>
    <message>
        <source>A calendar on paper covers at most {years} years. Choose a shorter period.</source>
        <translation>Sur papier, un calendrier couvre au plus {years} ans. Choisissez une période plus courte.</translation>
    </message>
    <message>
        <source>There is no flagship programme “{slug}”. Choose one of: {slugs}.</source>
        <translation>Il n’y a pas de programme phare « {slug} ». Choisissez parmi : {slugs}.</translation>
    </message>
    <message>
        <source>There is no pack “{kind}”. Choose one of: {known}.</source>
        <translation>Il n’y a pas de dossier « {kind} ». Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>This pack has no section “{section}”. Choose from: {known}.</source>
        <translation>Ce dossier n’a pas de section « {section} ». Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>This pack covers at most {years} years. Choose a shorter period.</source>
        <translation>Ce dossier couvre au plus {years} ans. Choisissez une période plus courte.</translation>
    </message>
    <message>
        <source>Say why the figure is adjusted.</source>
        <translation>Dites pourquoi le chiffre est ajusté.</translation>
    </message>
    <message>
        <source>{known} of {all} overlaps are known. Give the others, or a universe.</source>
        <translation>Recoupements connus : {known} sur {all}. Indiquez les autres, ou une population totale.</translation>
    </message>
    <message>
        <source>There is no edition {number} in the plan. Choose one of: {known}.</source>
        <translation>Le plan ne contient pas d’édition {number}. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no person {number} in the plan. Choose one of: {known}.</source>
        <translation>Le plan ne contient pas de personne {number}. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no partner {number} in the plan. Choose one of: {known}.</source>
        <translation>Le plan ne contient pas de partenaire {number}. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no country “{code}” in the plan. Choose one of: {known}.</source>
        <translation>Le plan ne contient pas de pays « {code} ». Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>Nothing in the plan is funded by “{grant}”. Choose one of: {known}.</source>
        <translation>Rien dans le plan n’est financé par « {grant} ». Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>The plan has no event yet. Enter one under Editions, then make the pack.</source>
        <translation>Le plan ne contient encore aucune manifestation. Saisissez-en une sous Éditions, puis créez le dossier.</translation>
    </message>
    <message>
        <source>This chart is not drawn for a period; leave it out.</source>
        <translation>Ce graphique ne se trace pas pour une période ; omettez-la.</translation>
    </message>
    <message>
        <source>This chart is not drawn for one platform; leave the platform out.</source>
        <translation>Ce graphique ne se trace pas pour une seule plateforme ; omettez-la.</translation>
    </message>
    <message>
        <source>This chart is not drawn for one flagship programme; leave it out.</source>
        <translation>Ce graphique ne se trace pas pour un seul programme phare ; omettez-le.</translation>
    </message>
    <message>
        <source>Name the part in at most {limit} characters, for instance “women”.</source>
        <translation>Nommez la partie en {limit} caractères au plus, par exemple « femmes ».</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the app. Update, then compare.</source>
        <translation>« {name} » a été créé par une version plus récente de l’application. Mettez-la à jour, puis comparez.</translation>
    </message>
    <message>
        <source>“{name}” carries no plan to compare with. Choose a pack that was made with its attachments.</source>
        <translation>« {name} » ne contient pas de plan à comparer. Choisissez un dossier créé avec ses pièces jointes.</translation>
    </message>
    <message>
        <source>What “{name}” carries is damaged. Choose another copy of that pack.</source>
        <translation>Le contenu de « {name} » est endommagé. Choisissez une autre copie de ce dossier.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, which is too much. Save it smaller.</source>
        <translation>L’image compte {width} × {height} pixels, ce qui est trop. Enregistrez-la en plus petit.</translation>
    </message>
    <message>
        <source>That would leave fewer people than none. Take off fewer.</source>
        <translation>Il resterait alors moins de zéro personne.</translation>
    </message>
    <message>
        <source>The overlap is between 0 and 100%. Correct it.</source>
        <translation>Le recoupement est compris entre 0 et 100 %.</translation>
    </message>
    <message>
        <source>A pack cannot be written as “{suffix}”. End the file’s name in one of: {known}.</source>
        <translation>Un dossier ne peut pas être écrit au format « {suffix} ». Terminez le nom du fichier par : {known}.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be added up. Choose figures of one unit.</source>
        <translation>{one} et {other} ne peuvent pas être additionnés.</translation>
    </message>
    <message>
        <source>A part is not larger than the whole, {whole}. Correct one of them.</source>
        <translation>Une partie n’est pas plus grande que le tout, {whole}.</translation>
    </message>
    <message>
        <source>“{name}” is not a PDF. Choose a pack made before.</source>
        <translation>« {name} » n’est pas un PDF. Choisissez un dossier créé auparavant.</translation>
    </message>
    <message>
        <source>The file is not a picture that can be read, or only a part of one. Choose another.</source>
        <translation>Le fichier n’est pas une image lisible, ou n’en est qu’une partie.</translation>
    </message>
</context>
<context>
    <name>Evidence grade</name>
    <message>
        <source>1 – counted and checked by others</source>
        <translation>1 – compté et vérifié par d’autres</translation>
    </message>
    <message>
        <source>2 – counted by a known method</source>
        <translation>2 – compté selon une méthode connue</translation>
    </message>
    <message>
        <source>3 – published by the organizer</source>
        <translation>3 – publié par l’organisateur</translation>
    </message>
    <message>
        <source>4 – said, without a method</source>
        <translation>4 – déclaré sans méthode</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>non noté</translation>
    </message>
</context>
<context>
    <name>Evidence kind</name>
    <message>
        <source>survey</source>
        <translation>enquête</translation>
    </message>
    <message>
        <source>policy text</source>
        <translation>texte de politique</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>témoignage</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>recall test</source>
        <translation>test de mémorisation</translation>
    </message>
    <message>
        <source>media coverage</source>
        <translation>couverture médiatique</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>interaction</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>spending</source>
        <translation>dépense</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
</context>
<context>
    <name>Exception</name>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>rescheduled</source>
        <translation>reprogrammé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>as of</source>
        <translation>à la date du</translation>
    </message>
    <message>
        <source>years from one to the next</source>
        <translation>années d’une édition à l’autre</translation>
    </message>
    <message>
        <source>type of partner</source>
        <translation>type de partenaire</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>acceptance of the terms</source>
        <translation>acceptation des conditions</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>accréditation</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>for actions</source>
        <translation>pour les actions</translation>
    </message>
    <message>
        <source>what it waits for</source>
        <translation>ce qu’elle attend</translation>
    </message>
    <message>
        <source>how years go together</source>
        <translation>combinaison des années</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>repère</translation>
    </message>
    <message>
        <source>end it counts from</source>
        <translation>extrémité de référence</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answer in its own language</source>
        <translation>réponse dans sa langue</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>day of the survey</source>
        <translation>jour de l’enquête</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>limit for at risk</source>
        <translation>seuil « à risque »</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>publics</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>domaine suivi</translation>
    </message>
    <message>
        <source>work begun</source>
        <translation>travail commencé</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>point de référence</translation>
    </message>
    <message>
        <source>quoted beside the figure in use</source>
        <translation>cité à côté du chiffre utilisé</translation>
    </message>
    <message>
        <source>contingency branch</source>
        <translation>branche du plan d’urgence</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>for campaigns</source>
        <translation>pour les campagnes</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>files inside the pack</source>
        <translation>fichiers inclus dans le dossier</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>case</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>class of indicators</source>
        <translation>catégorie d’indicateurs</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classification</translation>
    </message>
    <message>
        <source>day of collecting</source>
        <translation>jour de la collecte</translation>
    </message>
    <message>
        <source>collection method</source>
        <translation>méthode de collecte</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>limits of the consent</source>
        <translation>limites du consentement</translation>
    </message>
    <message>
        <source>day of consent</source>
        <translation>jour du consentement</translation>
    </message>
    <message>
        <source>media contact</source>
        <translation>contact presse</translation>
    </message>
    <message>
        <source>for content</source>
        <translation>pour les contenus</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>actual cost</source>
        <translation>coût réel</translation>
    </message>
    <message>
        <source>planned cost</source>
        <translation>coût prévu</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>monnaie</translation>
    </message>
    <message>
        <source>reason for the date</source>
        <translation>motif de la date</translation>
    </message>
    <message>
        <source>date status</source>
        <translation>état de la date</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>jour de la décision</translation>
    </message>
    <message>
        <source>last day to decide</source>
        <translation>dernier jour pour décider</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>qui décide</translation>
    </message>
    <message>
        <source>what was counted</source>
        <translation>ce qui a été compté</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>dénominateur</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>écart type</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>content hash</source>
        <translation>empreinte du contenu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>day done</source>
        <translation>jour d’exécution</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>obligation</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>embargo</translation>
    </message>
    <message>
        <source>end time</source>
        <translation>heure de fin</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>justificatif</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>flagship programme</source>
        <translation>programme phare</translation>
    </message>
    <message>
        <source>funding source</source>
        <translation>source de financement</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>point de validation</translation>
    </message>
    <message>
        <source>grade of evidence</source>
        <translation>niveau de preuve</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>subvention</translation>
    </message>
    <message>
        <source>what is hidden</source>
        <translation>ce qui est masqué</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>investisseur</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>appréciation</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>rétroplanning</translation>
    </message>
    <message>
        <source>ladder task</source>
        <translation>tâche du rétroplanning</translation>
    </message>
    <message>
        <source>lag in days</source>
        <translation>décalage en jours</translation>
    </message>
    <message>
        <source>lanes of the timeline</source>
        <translation>couloirs de la frise</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>launch of a report</source>
        <translation>lancement d’un rapport</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>thought leader</source>
        <translation>leader d’opinion</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>congé</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>enseignements</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>margin of error</source>
        <translation>marge d’erreur</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>means of verification</source>
        <translation>moyens de vérification</translation>
    </message>
    <message>
        <source>day of measuring</source>
        <translation>jour de la mesure</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>for messages</source>
        <translation>pour les messages</translation>
    </message>
    <message>
        <source>met by</source>
        <translation>remplie par</translation>
    </message>
    <message>
        <source>day met</source>
        <translation>jour d’exécution de l’obligation</translation>
    </message>
    <message>
        <source>number of answers</source>
        <translation>nombre de réponses</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>numéro de l’édition</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>numérateur</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>journée internationale</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>distance from the event in days</source>
        <translation>distance à la manifestation en jours</translation>
    </message>
    <message>
        <source>limit for on track</source>
        <translation>seuil « en bonne voie »</translation>
    </message>
    <message>
        <source>others’ part</source>
        <translation>part des autres</translation>
    </message>
    <message>
        <source>our part</source>
        <translation>notre part</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>de notre fait</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>outside the team</source>
        <translation>hors de l’équipe</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>what it stands under</source>
        <translation>ce dont il relève</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>people in it</source>
        <translation>personnes représentées</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>pilier</translation>
    </message>
    <message>
        <source>pinned to its day</source>
        <translation>date figée</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>who was asked</source>
        <translation>personnes interrogées</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>effectif total</translation>
    </message>
    <message>
        <source>precision of the date</source>
        <translation>précision de la date</translation>
    </message>
    <message>
        <source>time of publishing</source>
        <translation>heure de publication</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>day of quoting</source>
        <translation>jour de la citation</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>qualifier of the figure</source>
        <translation>qualificatif du chiffre</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>used as the reported figure</source>
        <translation>utilisé comme chiffre déclaré</translation>
    </message>
    <message>
        <source>responsible office</source>
        <translation>bureau responsable</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>rule for days off</source>
        <translation>règle des jours chômés</translation>
    </message>
    <message>
        <source>recurrence rule</source>
        <translation>règle de récurrence</translation>
    </message>
    <message>
        <source>source of the periodicity</source>
        <translation>source de la périodicité</translation>
    </message>
    <message>
        <source>first day of the rule</source>
        <translation>premier jour de la règle</translation>
    </message>
    <message>
        <source>day by the rule</source>
        <translation>jour selon la règle</translation>
    </message>
    <message>
        <source>place in the ladder</source>
        <translation>place dans le rétroplanning</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>échantillonnage</translation>
    </message>
    <message>
        <source>top of the scale</source>
        <translation>haut de l’échelle</translation>
    </message>
    <message>
        <source>bottom of the scale</source>
        <translation>bas de l’échelle</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>sections</translation>
    </message>
    <message>
        <source>time of sending</source>
        <translation>heure d’envoi</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>significance</source>
        <translation>importance</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>text it was translated from</source>
        <translation>texte traduit</translation>
    </message>
    <message>
        <source>source language</source>
        <translation>langue source</translation>
    </message>
    <message>
        <source>days in view</source>
        <translation>jours affichés</translation>
    </message>
    <message>
        <source>speaks as</source>
        <translation>s’exprime en tant que</translation>
    </message>
    <message>
        <source>place among speakers</source>
        <translation>place parmi les intervenants</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>heure de début</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>duty station</source>
        <translation>lieu d’affectation</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>story</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>confirmé par</translation>
    </message>
    <message>
        <source>day of confirmation</source>
        <translation>jour de la confirmation</translation>
    </message>
    <message>
        <source>message it supersedes</source>
        <translation>message remplacé</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>outil</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>traducteur</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>déclencheur</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valable à partir de</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semaine</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ce qui a changé</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>wording in its own language</source>
        <translation>libellé dans sa langue</translation>
    </message>
    <message>
        <source>words looked for</source>
        <translation>mots recherchés</translation>
    </message>
    <message>
        <source>working days it takes</source>
        <translation>jours ouvrables nécessaires</translation>
    </message>
    <message>
        <source>work status</source>
        <translation>état d’avancement</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>fuseaux horaires</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>owner’s role</source>
        <translation>fonction du responsable</translation>
    </message>
</context>
<context>
    <name>Figure state</name>
    <message>
        <source>current</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>measurement deleted</source>
        <translation>mesure supprimée</translation>
    </message>
    <message>
        <source>another in use</source>
        <translation>un autre est utilisé</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Took back: {label}</source>
        <translation>Annulé : {label}</translation>
    </message>
    <message>
        <source>Did again: {label}</source>
        <translation>Rétabli : {label}</translation>
    </message>
    <message>
        <source>Added the {thing} “{title}”.</source>
        <translation>Ajout : {thing} « {title} ».</translation>
    </message>
    <message>
        <source>Added one {thing}.</source>
        <translation>Ajout : {thing}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} from {before} to {after}.</source>
        <translation>« {title} » : {field} – avant : {before} ; maintenant : {after}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} set to {after}.</source>
        <translation>« {title} » : {field} – maintenant : {after}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} taken away; it was {before}.</source>
        <translation>« {title} » : {field} – supprimé ; avant : {before}.</translation>
    </message>
    <message>
        <source>“{title}” is now linked to “{other}”.</source>
        <translation>« {title} » est maintenant lié à « {other} ».</translation>
    </message>
    <message>
        <source>“{title}” is no longer linked to “{other}”.</source>
        <translation>« {title} » n’est plus lié à « {other} ».</translation>
    </message>
    <message>
        <source>Changed the order within a cell.</source>
        <translation>Ordre modifié à l’intérieur d’une case.</translation>
    </message>
    <message>
        <source>Changed the {thing} “{title}”.</source>
        <translation>Modification : {thing} « {title} ».</translation>
    </message>
    <message>
        <source>Added {count} entries.</source>
        <translation>Entrées ajoutées : {count}.</translation>
    </message>
    <message>
        <source>Entries changed in all: {count}.</source>
        <translation>Entrées modifiées au total : {count}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{field} in English</source>
        <translation>{field} (en anglais)</translation>
    </message>
    <message>
        <source>{field} in Chinese</source>
        <translation>{field} (en chinois)</translation>
    </message>
    <message>
        <source>Deleted the {thing} “{title}”.</source>
        <translation>Suppression : {thing} « {title} ».</translation>
    </message>
    <message>
        <source>Deleted one {thing}.</source>
        <translation>Suppression : {thing}.</translation>
    </message>
</context>
<context>
    <name>Holiday kind</name>
    <message>
        <source>full day off</source>
        <translation>jour chômé entier</translation>
    </message>
    <message>
        <source>half day off</source>
        <translation>demi-journée chômée</translation>
    </message>
    <message>
        <source>floating holiday</source>
        <translation>jour férié mobile</translation>
    </message>
</context>
<context>
    <name>How shown</name>
    <message>
        <source>shown, with evidence</source>
        <translation>démontré, avec preuve</translation>
    </message>
    <message>
        <source>figures without evidence</source>
        <translation>chiffres sans preuve</translation>
    </message>
    <message>
        <source>signs on the way only</source>
        <translation>indices seulement</translation>
    </message>
    <message>
        <source>nothing shown yet</source>
        <translation>rien de démontré encore</translation>
    </message>
</context>
<context>
    <name>Indicator kind</name>
    <message>
        <source>count</source>
        <translation>décompte</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>narratif</translation>
    </message>
</context>
<context>
    <name>Investment kind</name>
    <message>
        <source>mobilized</source>
        <translation>mobilisé</translation>
    </message>
    <message>
        <source>catalysed</source>
        <translation>catalysé</translation>
    </message>
    <message>
        <source>leveraged</source>
        <translation>obtenu par effet de levier</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
</context>
<context>
    <name>Ledger kind</name>
    <message>
        <source>policy change</source>
        <translation>changement de politique</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
</context>
<context>
    <name>Message kind</name>
    <message>
        <source>roof</source>
        <translation>message principal</translation>
    </message>
    <message>
        <source>support</source>
        <translation>appui</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>question et réponse</translation>
    </message>
    <message>
        <source>holding line</source>
        <translation>déclaration d’attente</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>élément de langage</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>participants registered</source>
        <translation>participants inscrits</translation>
    </message>
    <message>
        <source>badges scanned</source>
        <translation>badges scannés</translation>
    </message>
    <message>
        <source>participants in person</source>
        <translation>participants sur place</translation>
    </message>
    <message>
        <source>remote participants</source>
        <translation>participants à distance</translation>
    </message>
    <message>
        <source>different people reached, as the channel counts</source>
        <translation>personnes différentes touchées, selon le canal</translation>
    </message>
    <message>
        <source>listeners and viewers</source>
        <translation>auditeurs et téléspectateurs</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impressions</translation>
    </message>
    <message>
        <source>clippings</source>
        <translation>coupures de presse</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interactions</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>téléchargements</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{name} (observed)</source>
        <translation>{name} (jour chômé)</translation>
    </message>
    <message>
        <source>137 Member States</source>
        <translation>137 États Membres</translation>
    </message>
    <message>
        <source>158 or 155 countries</source>
        <translation>158 ou 155 pays</translation>
    </message>
    <message>
        <source>176 countries; forecast before the event was 20,000, then 25,000, then 30,000</source>
        <translation>176 pays ; avant la session, on prévoyait 20&#xa0;000, puis 25&#xa0;000, puis 30&#xa0;000 personnes</translation>
    </message>
    <message>
        <source>182 countries</source>
        <translation>182 pays</translation>
    </message>
    <message>
        <source>500 cities around the world</source>
        <translation>500 villes du monde entier</translation>
    </message>
    <message>
        <source>A better quality of life for all in an urbanizing world</source>
        <translation>Une meilleure qualité de vie pour tous dans un monde en voie d’urbanisation</translation>
    </message>
    <message>
        <source>A sustainable urban future through inclusive and effective multilateralism: achieving the Sustainable Development Goals in times of global crises</source>
        <translation>Un avenir urbain durable grâce à un multilatéralisme inclusif et efficace : atteindre les objectifs de développement durable en période de crises mondiales</translation>
    </message>
    <message>
        <source>Abidjan</source>
        <translation>Abidjan</translation>
    </message>
    <message>
        <source>Abu Dhabi</source>
        <translation>Abou Dhabi</translation>
    </message>
    <message>
        <source>Accelerating urban action for a carbon-free world</source>
        <translation>Accélérer l’action urbaine pour un monde sans carbone</translation>
    </message>
    <message>
        <source>Achieve maximum visibility</source>
        <translation>Obtenir une visibilité maximale</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Act Local to Go Global</source>
        <translation>Agir localement pour un impact mondial</translation>
    </message>
    <message>
        <source>Adapt research and reports into easily understandable data and infographics</source>
        <translation>Adapter les travaux de recherche et les rapports sous forme de données et d’infographies faciles à comprendre</translation>
    </message>
    <message>
        <source>Adapt research and reports into easily understandable data and infographics.</source>
        <translation>Adapter les travaux de recherche et les rapports sous forme de données et d’infographies faciles à comprendre.</translation>
    </message>
    <message>
        <source>Adapting cities for climate resilience</source>
        <translation>Adapter les villes à la résilience climatique</translation>
    </message>
    <message>
        <source>Addis Ababa</source>
        <translation>Addis-Abeba</translation>
    </message>
    <message>
        <source>Adequate Housing for All: Advancing Socio-economic and Environmental Transformation towards the Realization of Agenda 2063</source>
        <translation>Un logement convenable pour tous : faire progresser la transformation socioéconomique et environnementale en vue de la réalisation de l’Agenda 2063</translation>
    </message>
    <message>
        <source>Advocacy drives policy change</source>
        <translation>La sensibilisation fait évoluer les politiques</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Africa Urban Forum, first</source>
        <translation>Forum urbain africain, première édition</translation>
    </message>
    <message>
        <source>Africa Urban Forum, second (AUF2)</source>
        <translation>Forum urbain africain, deuxième édition (AUF2)</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>Banque africaine de développement</translation>
    </message>
    <message>
        <source>Airbus</source>
        <translation>Airbus</translation>
    </message>
    <message>
        <source>Alexandria</source>
        <translation>Alexandrie</translation>
    </message>
    <message>
        <source>Announce that the event goes virtual</source>
        <translation>Annoncer que la manifestation aura lieu en ligne</translation>
    </message>
    <message>
        <source>Antalya</source>
        <translation>Antalya</translation>
    </message>
    <message>
        <source>Arab States</source>
        <translation>États arabes</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>As one of the few United Nations entities focused on both development and humanitarian work, UN-Habitat must showcase and demonstrate a wide range of transformative positive change. UN-Habitat initiatives, whether long-term or pilot, will over time demonstrate positive urbanization around the world, help to inspire major shifts in policy and urban practice, and provide a feedback loop passing ideas to Member States, local governments and other key stakeholders.</source>
        <translation>Étant l’une des rares entités des Nations Unies qui œuvrent à la fois pour le développement et l’aide humanitaire, ONU-Habitat doit présenter et démontrer un large éventail de changements positifs et transformateurs. Ses initiatives, qu’elles soient de long terme ou pilotes, feront au fil du temps la démonstration d’une urbanisation positive dans le monde entier, contribueront à inspirer de grandes évolutions des politiques et des pratiques urbaines et établiront une boucle de rétroaction transmettant des idées aux États Membres, aux autorités locales et aux autres parties prenantes clés.</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Asie et Pacifique</translation>
    </message>
    <message>
        <source>Asia-Pacific Urban Forum (APUF-7)</source>
        <translation>Forum urbain Asie-Pacifique (APUF-7)</translation>
    </message>
    <message>
        <source>Asia-Pacific Urban Forum (APUF-8)</source>
        <translation>Forum urbain Asie-Pacifique (APUF-8)</translation>
    </message>
    <message>
        <source>Asian Development Bank</source>
        <translation>Banque asiatique de développement</translation>
    </message>
    <message>
        <source>Asian Infrastructure Investment Bank</source>
        <translation>Banque asiatique d’investissement dans les infrastructures</translation>
    </message>
    <message>
        <source>Authoritative voice</source>
        <translation>Une voix qui fait autorité</translation>
    </message>
    <message>
        <source>Award for thought leaders and city managers, presented on World Habitat Day</source>
        <translation>Distinction décernée à des leaders d’opinion et à des responsables municipaux lors de la Journée mondiale de l’habitat</translation>
    </message>
    <message>
        <source>Awarded every two years</source>
        <translation>Décerné tous les deux ans</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Background note / fact sheet / infographics final in English</source>
        <translation>Note d’information, fiche d’information et infographies définitives en anglais</translation>
    </message>
    <message>
        <source>Baku</source>
        <translation>Bakou</translation>
    </message>
    <message>
        <source>Balıkesir</source>
        <translation>Balıkesir</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Bangkok</translation>
    </message>
    <message>
        <source>Basel, Rotterdam and Stockholm COPs</source>
        <translation>COP des conventions de Bâle, de Rotterdam et de Stockholm</translation>
    </message>
    <message>
        <source>Basel, Rotterdam and Stockholm COPs (in person)</source>
        <translation>COP des conventions de Bâle, de Rotterdam et de Stockholm (en présentiel)</translation>
    </message>
    <message>
        <source>Baseline for I.15(a)-(c) taken; targets set</source>
        <translation>Base de référence pour I.15 a) à c) mesurée ; cibles fixées</translation>
    </message>
    <message>
        <source>Belém</source>
        <translation>Belém</translation>
    </message>
    <message>
        <source>Bogotá</source>
        <translation>Bogota</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Lendemain de Noël</translation>
    </message>
    <message>
        <source>Brand book, logo, website of the session</source>
        <translation>Charte graphique, logo et site web de la session</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Brief speakers on the virtual format</source>
        <translation>Présenter le format virtuel aux intervenants</translation>
    </message>
    <message>
        <source>Broken across a page in the source: “…开展运动，发”, repeated header row, “布信息、视频和报道”; the Chinese here is the rejoined cell.</source>
        <translation>Coupé par un saut de page dans l’original : « …开展运动，发 », rangée d’en-tête répétée, « 布信息、视频和报道 » ; le chinois est ici la cellule recollée.</translation>
    </message>
    <message>
        <source>Building the climate resilience of the urban poor</source>
        <translation>Renforcer la résilience climatique des citadins pauvres</translation>
    </message>
    <message>
        <source>C40 Cities Climate Leadership Group</source>
        <translation>C40 Cities Climate Leadership Group</translation>
    </message>
    <message>
        <source>CBD COP15, part one</source>
        <translation>COP15 de la Convention sur la diversité biologique, première partie</translation>
    </message>
    <message>
        <source>CBD COP15, part two</source>
        <translation>COP15 de la Convention sur la diversité biologique, deuxième partie</translation>
    </message>
    <message>
        <source>CBD COP16</source>
        <translation>COP16 de la Convention sur la diversité biologique</translation>
    </message>
    <message>
        <source>CBD COP16 (resumed)</source>
        <translation>COP16 de la Convention sur la diversité biologique (reprise)</translation>
    </message>
    <message>
        <source>CBD COP17</source>
        <translation>COP17 de la Convention sur la diversité biologique</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>Le Caire</translation>
    </message>
    <message>
        <source>Cali</source>
        <translation>Cali</translation>
    </message>
    <message>
        <source>Call for expressions of interest to host (WUF14 call: 6 Dec 2024 for 2028)</source>
        <translation>Appel à manifestation d’intérêt pour accueillir la session (WUF14 : 6 décembre 2024 pour 2028)</translation>
    </message>
    <message>
        <source>Call for partner events, exhibition stands and side events opens</source>
        <translation>Ouverture de l’appel à manifestations partenaires, stands d’exposition et manifestations parallèles</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Carry out voluntary national reviews of data</source>
        <translation>Procéder à des examens nationaux volontaires des données</translation>
    </message>
    <message>
        <source>Category 1 concerns countries lacking policy, legislative, governance and planning frameworks conducive to implementing the New Urban Agenda and achieving the Sustainable Development Goals.</source>
        <translation>La catégorie 1 concerne les pays qui ne disposent pas de cadres politiques, législatifs, de gouvernance et de planification propices à la mise en œuvre du Nouveau Programme pour les villes et à la réalisation des objectifs de développement durable.</translation>
    </message>
    <message>
        <source>Category 2 concerns countries whose policy, legislative, governance and planning frameworks have some shortcomings but whose main challenge is insufficient (national and local) institutional capacity to implement them with significant impact. While focusing on institutional capacity, this category may also involve strengthening the frameworks.</source>
        <translation>La catégorie 2 concerne les pays dont les cadres politiques, législatifs, de gouvernance et de planification présentent certaines lacunes, mais dont la difficulté principale est l’insuffisance des capacités institutionnelles (nationales et locales) nécessaires pour les appliquer avec un impact significatif. Tout en étant axée sur les capacités institutionnelles, cette catégorie peut aussi appeler un renforcement des cadres.</translation>
    </message>
    <message>
        <source>Category 3 generally applies to countries with adequate policy, legislative, governance and planning frameworks and functioning institutions, which can become more effective by strengthening their capacity in the performance enablers.</source>
        <translation>La catégorie 3 concerne généralement les pays dotés de cadres politiques, législatifs, de gouvernance et de planification adéquats et d’institutions qui fonctionnent, et qui peuvent gagner en efficacité en renforçant leurs capacités en matière de facteurs de performance.</translation>
    </message>
    <message>
        <source>Category 4 assumes that the frameworks and institutions guiding sustainable urban development work well but that specific expertise is needed in a particular sector. For example, a country may have cities that perform well but face the challenge of homelessness.</source>
        <translation>La catégorie 4 suppose que les cadres et les institutions qui orientent le développement urbain durable fonctionnent bien, mais que des compétences précises sont nécessaires dans un secteur donné. Par exemple, un pays peut avoir des villes performantes mais confrontées au problème du sans-abrisme.</translation>
    </message>
    <message>
        <source>Category 5 applies to countries whose cities and human settlements face major risks or are in crisis.</source>
        <translation>La catégorie 5 concerne les pays dont les villes et les établissements humains sont exposés à des risques majeurs ou sont en situation de crise.</translation>
    </message>
    <message>
        <source>Changing the world: innovations and better life for future generations</source>
        <translation>Changer le monde : des innovations et une vie meilleure pour les générations futures</translation>
    </message>
    <message>
        <source>Check what the event means for the flagship programmes</source>
        <translation>Vérifier ce que l’événement implique pour les programmes phares</translation>
    </message>
    <message>
        <source>Chief Executives Board for Coordination</source>
        <translation>Conseil des chefs de secrétariat pour la coordination</translation>
    </message>
    <message>
        <source>Chief Executives Board for Coordination (CEB)</source>
        <translation>Conseil des chefs de secrétariat pour la coordination (CCS)</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Citations and uptake (catalytic indicators, R.6(a))</source>
        <translation>Citations et utilisation (indicateurs catalyseurs, R.6 a))</translation>
    </message>
    <message>
        <source>Cities 2030 (SDG Cities)</source>
        <translation>Villes 2030 (villes des ODD)</translation>
    </message>
    <message>
        <source>Cities and communities (in 2019 about 120 &quot;communities&quot; applied to host urban campus events)</source>
        <translation>Villes et communautés (en 2019, environ 120 « communautés » ont demandé à accueillir un campus urbain)</translation>
    </message>
    <message>
        <source>Cities of Opportunities: Connecting Culture and Innovation</source>
        <translation>Villes de possibilités : relier la culture et l’innovation</translation>
    </message>
    <message>
        <source>City Prosperity Initiative</source>
        <translation>Initiative pour la prospérité des villes</translation>
    </message>
    <message>
        <source>City governments, experts, public</source>
        <translation>Autorités municipales, experts, public</translation>
    </message>
    <message>
        <source>Civil society (women, youth, grassroots organizations, non-governmental organizations, etc.)</source>
        <translation>Société civile (femmes, jeunes, organisations locales, organisations non gouvernementales, etc.)</translation>
    </message>
    <message>
        <source>Clearances: senior management, maps and names check (UN geospatial), legal</source>
        <translation>Approbations : haute direction, vérification des cartes et des noms (service géospatial de l’ONU), services juridiques</translation>
    </message>
    <message>
        <source>Climate action for the urban poor</source>
        <translation>Action climatique en faveur des citadins pauvres</translation>
    </message>
    <message>
        <source>Closing: outcome document, press conference, handover</source>
        <translation>Clôture : document final, conférence de presse, passation</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Committee of Permanent Representatives</source>
        <translation>Comité des représentants permanents</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Communications and outreach plan with objectives, targets (direct/indirect), budget</source>
        <translation>Plan de communication et de sensibilisation avec objectifs, cibles (directes et indirectes) et budget</translation>
    </message>
    <message>
        <source>Communications plan; target media; country hooks</source>
        <translation>Plan de communication ; médias ciblés ; angles par pays</translation>
    </message>
    <message>
        <source>Concept note: objective, target, time limit, theme (E(a)) and link to flagship programme(s)</source>
        <translation>Note conceptuelle : objectif, cible, délai, thème (E a)) et lien avec le ou les programmes phares</translation>
    </message>
    <message>
        <source>Conduct advocacy, technical advice, high-level policy dialogue, cooperation and collaboration with intergovernmental bodies, key government representatives, parliamentarians and others.</source>
        <translation>Mener des activités de sensibilisation, de conseil technique, de dialogue politique de haut niveau, de coopération et de collaboration avec les organes intergouvernementaux, les principaux représentants des gouvernements, les parlementaires et d’autres acteurs.</translation>
    </message>
    <message>
        <source>Conduct strategic dialogue with the private sector and business associations at all levels to develop the synergies needed to support the implementation of the strategic plan.</source>
        <translation>Mener un dialogue stratégique avec le secteur privé et les associations d’entreprises à tous les niveaux afin de créer les synergies nécessaires à la mise en œuvre du plan stratégique.</translation>
    </message>
    <message>
        <source>Contribute to policy and strategy development at all levels.</source>
        <translation>Contribuer à l’élaboration des politiques et des stratégies à tous les niveaux.</translation>
    </message>
    <message>
        <source>Contribute to the implementation, monitoring and reporting of the strategic plan 2020-2023.</source>
        <translation>Contribuer à la mise en œuvre et au suivi du plan stratégique 2020-2023 et à l’établissement des rapports y relatifs.</translation>
    </message>
    <message>
        <source>Corrections desk; authoritative comments</source>
        <translation>Cellule de rectification ; commentaires faisant autorité</translation>
    </message>
    <message>
        <source>Countdown on social media starts</source>
        <translation>Début du compte à rebours sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Country offices receive final kit: messages, Q&amp;A, cards, video, op-ed for localization</source>
        <translation>Les bureaux de pays reçoivent la trousse définitive : messages, questions-réponses, cartes, vidéo, tribune à adapter</translation>
    </message>
    <message>
        <source>Coverage and download report</source>
        <translation>Rapport sur la couverture et les téléchargements</translation>
    </message>
    <message>
        <source>Create opportunities for local authorities to work with the United Nations system and other stakeholders at the country level.</source>
        <translation>Donner aux autorités locales des possibilités de collaborer avec le système des Nations Unies et d’autres parties prenantes au niveau national.</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Daily wrap: quote sheet, photo, video, numbers (repeat each session day)</source>
        <translation>Synthèse quotidienne : citations, photo, vidéo, chiffres (à répéter chaque jour de session)</translation>
    </message>
    <message>
        <source>Decide on an op-ed or explainer</source>
        <translation>Décider d’une tribune ou d’un article explicatif</translation>
    </message>
    <message>
        <source>Department of Global Communications</source>
        <translation>Département de la communication globale</translation>
    </message>
    <message>
        <source>Deputy Executive Director</source>
        <translation>Directeur exécutif adjoint</translation>
    </message>
    <message>
        <source>Desertification and Drought Day</source>
        <translation>Journée de la désertification et de la sécheresse</translation>
    </message>
    <message>
        <source>Develop advocates and implementing partners for the New Urban Agenda and the 2030 Agenda.</source>
        <translation>Former des défenseurs et des partenaires d’exécution du Nouveau Programme pour les villes et du Programme 2030.</translation>
    </message>
    <message>
        <source>Develop campaigns and themes together with members of the infrastructure, cities and local action network, United Cities and Local Governments, the United Nations Environment Programme, the United Nations Office for Disaster Risk Reduction and United Nations country teams.</source>
        <translation>Élaborer des campagnes et des thèmes avec les membres du réseau Infrastructures, villes et action locale, Cités et gouvernements locaux unis, le Programme des Nations Unies pour l’environnement, le Bureau des Nations Unies pour la réduction des risques de catastrophe et les équipes de pays des Nations Unies.</translation>
    </message>
    <message>
        <source>Develop campaigns together with members of the infrastructure, cities and local action network, United Cities and Local Governments, the United Nations Environment Programme, the United Nations Office for Disaster Risk Reduction and United Nations country teams</source>
        <translation>Élaborer des campagnes avec les membres du réseau Infrastructures, villes et action locale, Cités et gouvernements locaux unis, le Programme des Nations Unies pour l’environnement, le Bureau des Nations Unies pour la réduction des risques de catastrophe et les équipes de pays des Nations Unies</translation>
    </message>
    <message>
        <source>Develop themes</source>
        <translation>Élaborer des thèmes</translation>
    </message>
    <message>
        <source>Development banks and financial institutions</source>
        <translation>Banques de développement et institutions financières</translation>
    </message>
    <message>
        <source>Development partners</source>
        <translation>Partenaires de développement</translation>
    </message>
    <message>
        <source>Direct participation: 20,000 people</source>
        <translation>Participation directe : 20&#xa0;000 personnes</translation>
    </message>
    <message>
        <source>Direct participation: 4,000 people</source>
        <translation>Participation directe : 4&#xa0;000 personnes</translation>
    </message>
    <message>
        <source>Direct participation: 500 people</source>
        <translation>Participation directe : 500 personnes</translation>
    </message>
    <message>
        <source>Diwali</source>
        <translation>Divali</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Doubaï</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Economic and Social Council sessions</source>
        <translation>Sessions du Conseil économique et social</translation>
    </message>
    <message>
        <source>Editorial calendar and social media plan approved</source>
        <translation>Calendrier éditorial et plan pour les réseaux sociaux approuvés</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>Aïd al-Adha</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>Aïd al-Fitr</translation>
    </message>
    <message>
        <source>Ekaterinburg</source>
        <translation>Ekaterinbourg</translation>
    </message>
    <message>
        <source>Embargo notice with exact lift time in UTC</source>
        <translation>Avis d’embargo avec l’heure exacte de levée en UTC</translation>
    </message>
    <message>
        <source>Embargo plan for the flagship report launched at the session</source>
        <translation>Plan d’embargo pour le rapport phare lancé à la session</translation>
    </message>
    <message>
        <source>Embargoed copy to country offices</source>
        <translation>Exemplaire sous embargo aux bureaux de pays</translation>
    </message>
    <message>
        <source>Embargoed copy to journalists who accept the terms; log recipients</source>
        <translation>Exemplaire sous embargo aux journalistes qui acceptent les conditions ; consigner les destinataires</translation>
    </message>
    <message>
        <source>Embargoed materials to accredited media</source>
        <translation>Documents sous embargo aux médias accrédités</translation>
    </message>
    <message>
        <source>Embargoed technical briefing</source>
        <translation>Séance d’information technique sous embargo</translation>
    </message>
    <message>
        <source>Encourage people&apos;s participation in processes at all levels.</source>
        <translation>Encourager la participation de la population aux processus à tous les niveaux.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Mobilisation</translation>
    </message>
    <message>
        <source>Engaging youth to create a better urban future</source>
        <translation>Mobiliser les jeunes pour créer un meilleur avenir urbain</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Ensure that UN-Habitat&apos;s cutting-edge research on innovation and smart cities is packaged in an easily understandable way</source>
        <translation>Veiller à ce que les travaux de recherche de pointe d’ONU-Habitat sur l’innovation et les villes intelligentes soient présentés de façon facile à comprendre</translation>
    </message>
    <message>
        <source>Ensure that UN-Habitat&apos;s cutting-edge research on innovation and smart cities is packaged in an easily understandable way, including as infographics.</source>
        <translation>Veiller à ce que les travaux de recherche de pointe d’ONU-Habitat sur l’innovation et les villes intelligentes soient présentés de façon facile à comprendre, notamment sous forme d’infographies.</translation>
    </message>
    <message>
        <source>Establish coordination mechanisms at all levels so that civil society and other stakeholders can take part in and contribute to the implementation of the strategic plan, including as members of UN-Habitat networks, advisory committees and UN-Habitat national committees.</source>
        <translation>Établir à tous les niveaux des mécanismes de coordination permettant à la société civile et aux autres parties prenantes de participer et de contribuer à la mise en œuvre du plan stratégique, notamment en tant que membres des réseaux, des comités consultatifs et des comités nationaux d’ONU-Habitat.</translation>
    </message>
    <message>
        <source>Establish coordination mechanisms to stimulate the interest of foundations and philanthropists in sustainable urbanization, in particular in the implementation of the flagship programmes.</source>
        <translation>Établir des mécanismes de coordination pour susciter l’intérêt des fondations et des philanthropes pour l’urbanisation durable, en particulier pour la mise en œuvre des programmes phares.</translation>
    </message>
    <message>
        <source>Establish think tanks and use science and technology, including information technology, to seek solutions to sustainable development challenges.</source>
        <translation>Créer des groupes de réflexion et recourir à la science et à la technologie, y compris l’informatique, pour trouver des solutions aux problèmes de développement durable.</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>European Bank for Reconstruction and Development</source>
        <translation>Banque européenne pour la reconstruction et le développement</translation>
    </message>
    <message>
        <source>European Investment Bank</source>
        <translation>Banque européenne d’investissement</translation>
    </message>
    <message>
        <source>Exchange information</source>
        <translation>Échanger des informations</translation>
    </message>
    <message>
        <source>Executive Board of UN-Habitat</source>
        <translation>Conseil exécutif d’ONU-Habitat</translation>
    </message>
    <message>
        <source>Executive Board, first session (resumed)</source>
        <translation>Conseil exécutif, première session (reprise)</translation>
    </message>
    <message>
        <source>Executive Director</source>
        <translation>Directeur exécutif</translation>
    </message>
    <message>
        <source>Executive Director&apos;s office</source>
        <translation>Cabinet de la Direction exécutive</translation>
    </message>
    <message>
        <source>Experts, governments, media, public</source>
        <translation>Experts, gouvernements, médias, public</translation>
    </message>
    <message>
        <source>Expressions of interest close (WUF14: 15 Apr 2025)</source>
        <translation>Clôture des manifestations d’intérêt (WUF14 : 15 avril 2025)</translation>
    </message>
    <message>
        <source>External relations</source>
        <translation>Relations extérieures</translation>
    </message>
    <message>
        <source>External stakeholder advisory committee (launched at UNHA1)</source>
        <translation>Comité consultatif des parties prenantes externes (lancé à la première session de l’Assemblée d’ONU-Habitat)</translation>
    </message>
    <message>
        <source>Father&apos;s Day</source>
        <translation>Fête des pères</translation>
    </message>
    <message>
        <source>Financing sustainable urban future for all</source>
        <translation>Financer un avenir urbain durable pour tous</translation>
    </message>
    <message>
        <source>Find examples of transformative projects</source>
        <translation>Trouver des exemples de projets transformateurs</translation>
    </message>
    <message>
        <source>Find examples of transformative projects.</source>
        <translation>Trouver des exemples de projets transformateurs.</translation>
    </message>
    <message>
        <source>Flagship meetings</source>
        <translation>Grandes réunions</translation>
    </message>
    <message>
        <source>Flagship report launch under embargo</source>
        <translation>Lancement d’un rapport phare sous embargo</translation>
    </message>
    <message>
        <source>Flagship report theme synchronized with the session theme (B(b))</source>
        <translation>Thème du rapport phare harmonisé avec celui de la session (B b))</translation>
    </message>
    <message>
        <source>Focus on climate change and the impact of UN-Habitat&apos;s work</source>
        <translation>Mettre l’accent sur les changements climatiques et l’impact des travaux d’ONU-Habitat</translation>
    </message>
    <message>
        <source>Foundations and philanthropists</source>
        <translation>Fondations et philanthropes</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Frontier Technologies as an innovative tool to transform waste to wealth</source>
        <translation>Les technologies de pointe, un outil novateur pour transformer les déchets en richesse</translation>
    </message>
    <message>
        <source>Frontier technologies and urban innovation</source>
        <translation>Technologies de pointe et innovation urbaine</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>Genève</translation>
    </message>
    <message>
        <source>Glasgow</source>
        <translation>Glasgow</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Mondiale</translation>
    </message>
    <message>
        <source>Global (human settlements monitoring platform)</source>
        <translation>Mondiale (plateforme de suivi des établissements humains)</translation>
    </message>
    <message>
        <source>Global (knowledge leadership)</source>
        <translation>Mondiale (leadership en matière de savoir)</translation>
    </message>
    <message>
        <source>Global (leadership)</source>
        <translation>Mondiale (leadership)</translation>
    </message>
    <message>
        <source>Global (monitoring tool)</source>
        <translation>Mondiale (outil de suivi)</translation>
    </message>
    <message>
        <source>Global (sustainability rating)</source>
        <translation>Mondiale (notation de la durabilité)</translation>
    </message>
    <message>
        <source>Global Media and Information Literacy Week (opens)</source>
        <translation>Semaine mondiale de l’éducation aux médias et à l’information (ouverture)</translation>
    </message>
    <message>
        <source>Global Stakeholders Forum</source>
        <translation>Forum mondial des parties prenantes</translation>
    </message>
    <message>
        <source>Global Stakeholders Forum / assemblies messaging; media advisory 2; embargoed report to accredited media</source>
        <translation>Messages pour le Forum mondial des parties prenantes et les assemblées ; avis aux médias no 2 ; rapport sous embargo aux médias accrédités</translation>
    </message>
    <message>
        <source>Global Taskforce of Local and Regional Governments</source>
        <translation>Équipe spéciale mondiale des administrations locales et régionales</translation>
    </message>
    <message>
        <source>Global advocacy</source>
        <translation>Sensibilisation mondiale</translation>
    </message>
    <message>
        <source>Global advocacy campaign focused on a specific theme</source>
        <translation>Campagne mondiale de mobilisation consacrée à un thème précis</translation>
    </message>
    <message>
        <source>Global awareness campaign focused on a specific theme</source>
        <translation>Campagne mondiale de sensibilisation consacrée à un thème précis</translation>
    </message>
    <message>
        <source>Global conference (World Urban Forum, Assembly)</source>
        <translation>Conférence mondiale (Forum urbain mondial, Assemblée)</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Government partners (Member States, parliamentarians, intergovernmental entities)</source>
        <translation>Partenaires gouvernementaux (États Membres, parlementaires, entités intergouvernementales)</translation>
    </message>
    <message>
        <source>Governments, private sector, civil society, United Nations, thematic experts, public</source>
        <translation>Gouvernements, secteur privé, société civile, Nations Unies, experts thématiques, public</translation>
    </message>
    <message>
        <source>Governments, stakeholders, donors, non-governmental organizations, experts, public</source>
        <translation>Gouvernements, parties prenantes, donateurs, organisations non gouvernementales, experts, public</translation>
    </message>
    <message>
        <source>Gurpurab</source>
        <translation>Gurpurab</translation>
    </message>
    <message>
        <source>Have key presidents and prime ministers declare and support urbanization as a tool for development.</source>
        <translation>Obtenir de présidents et de premiers ministres influents qu’ils déclarent que l’urbanisation est un outil de développement et qu’ils la soutiennent.</translation>
    </message>
    <message>
        <source>Held annually</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Held every four years in Nairobi</source>
        <translation>Se tient tous les quatre ans à Nairobi</translation>
    </message>
    <message>
        <source>Held every two years at a selected location</source>
        <translation>Se tient tous les deux ans dans un lieu choisi</translation>
    </message>
    <message>
        <source>Held once a year worldwide, together with a global observance</source>
        <translation>Célébrée une fois par an dans le monde entier, avec une célébration mondiale</translation>
    </message>
    <message>
        <source>High-level meeting of the General Assembly on the New Urban Agenda</source>
        <translation>Réunion de haut niveau de l’Assemblée générale sur le Nouveau Programme pour les villes</translation>
    </message>
    <message>
        <source>High-level meeting of the General Assembly on the New Urban Agenda (midterm review)</source>
        <translation>Réunion de haut niveau de l’Assemblée générale sur le Nouveau Programme pour les villes (examen à mi-parcours)</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development (HLPF)</source>
        <translation>Forum politique de haut niveau pour le développement durable</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2019</source>
        <translation>Forum politique de haut niveau pour le développement durable 2019</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2020</source>
        <translation>Forum politique de haut niveau pour le développement durable 2020</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2021</source>
        <translation>Forum politique de haut niveau pour le développement durable 2021</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2022</source>
        <translation>Forum politique de haut niveau pour le développement durable 2022</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2023</source>
        <translation>Forum politique de haut niveau pour le développement durable 2023</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2024</source>
        <translation>Forum politique de haut niveau pour le développement durable 2024</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2025</source>
        <translation>Forum politique de haut niveau pour le développement durable 2025</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2026</source>
        <translation>Forum politique de haut niveau pour le développement durable 2026</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2027</source>
        <translation>Forum politique de haut niveau pour le développement durable 2027</translation>
    </message>
    <message>
        <source>Highlights package; thank-you to partners and volunteers</source>
        <translation>Dossier des temps forts ; remerciements aux partenaires et aux bénévoles</translation>
    </message>
    <message>
        <source>Holding line</source>
        <translation>Déclaration d’attente</translation>
    </message>
    <message>
        <source>Host agreement / venue and date confirmed with host city</source>
        <translation>Accord avec l’hôte, lieu et date confirmés avec la ville hôte</translation>
    </message>
    <message>
        <source>Host announced; handover at the closing of the previous session</source>
        <translation>Hôte annoncé ; passation à la clôture de la session précédente</translation>
    </message>
    <message>
        <source>Host country agreement signed; joint communications working group set up</source>
        <translation>Accord avec le pays hôte signé ; groupe de travail conjoint sur la communication constitué</translation>
    </message>
    <message>
        <source>Host operating company / secretariat in place (WUF13: T-321)</source>
        <translation>Société organisatrice ou secrétariat de l’hôte en place (WUF13 : T-321)</translation>
    </message>
    <message>
        <source>Housing For All: A better Urban Future</source>
        <translation>Le logement pour tous : un meilleur avenir urbain</translation>
    </message>
    <message>
        <source>Housing the world: Safe and resilient cities and communities</source>
        <translation>Loger le monde : des villes et des communautés sûres et résilientes</translation>
    </message>
    <message>
        <source>Human Rights Day</source>
        <translation>Journée des droits de l’homme</translation>
    </message>
    <message>
        <source>Human-interest series on flagship cities in production</source>
        <translation>Série de récits de vie sur les villes des programmes phares en production</translation>
    </message>
    <message>
        <source>Human-interest stories commissioned, at least one per flagship covered (act)</source>
        <translation>Récits de vie commandés, au moins un par programme phare concerné (action)</translation>
    </message>
    <message>
        <source>Identify key Member States and permanent representatives as institutional advocates, friends of cities and champions, and build strategic partnerships with them.</source>
        <translation>Recenser les principaux États Membres et représentants permanents qui seront des défenseurs institutionnels, des amis des villes et des champions, et nouer avec eux des partenariats stratégiques.</translation>
    </message>
    <message>
        <source>Improve the governance and management of cities and local governments.</source>
        <translation>Améliorer la gouvernance et la gestion des villes et des administrations locales.</translation>
    </message>
    <message>
        <source>Improve the investment environment for sustainable urban development, the strategic plan and the flagship programmes.</source>
        <translation>Améliorer le climat d’investissement pour le développement urbain durable, le plan stratégique et les programmes phares.</translation>
    </message>
    <message>
        <source>In addition to the UN-Habitat platforms set out in table 2 below, there are a number of important meetings, events and moments for UN-Habitat to maximize its messaging, such as the high-level political forum on sustainable development, the General Assembly, sessions of the conferences of the parties to a number of multilateral environmental agreements, and regional and national urban forums.</source>
        <translation>Outre les plateformes d’ONU-Habitat présentées dans le tableau 2 ci-dessous, un certain nombre de réunions, de manifestations et de moments importants permettent à ONU-Habitat de faire passer au mieux ses messages, tels que le forum politique de haut niveau pour le développement durable, l’Assemblée générale, les sessions des conférences des Parties à plusieurs accords multilatéraux sur l’environnement et les forums urbains régionaux et nationaux.</translation>
    </message>
    <message>
        <source>In its mission statement UN-Habitat refers to promoting transformative change. Advocacy is the driving force that strengthens knowledge, policy advice and technical assistance to promote changes in policy and legislation.</source>
        <translation>Dans l’énoncé de sa mission, ONU-Habitat évoque la promotion d’un changement transformateur. La sensibilisation est la force motrice qui renforce les connaissances, les conseils sur les politiques et l’assistance technique pour favoriser des changements dans les politiques et la législation.</translation>
    </message>
    <message>
        <source>Include infographics</source>
        <translation>Inclure des infographies</translation>
    </message>
    <message>
        <source>Inclusive Communities, Thriving Cities</source>
        <translation>Communautés inclusives, villes prospères</translation>
    </message>
    <message>
        <source>Inclusive cities: enhancing the positive impact of urban migration</source>
        <translation>Villes inclusives : renforcer les effets positifs des migrations urbaines</translation>
    </message>
    <message>
        <source>Inclusive, vibrant neighbourhoods and communities</source>
        <translation>Des quartiers et des communautés inclusifs et dynamiques</translation>
    </message>
    <message>
        <source>Increase action on and attention to sustainable urban development.</source>
        <translation>Accroître l’action menée et l’attention portée au développement urbain durable.</translation>
    </message>
    <message>
        <source>Increase investment in sustainable urban development and in support of the strategic plan.</source>
        <translation>Accroître les investissements dans le développement urbain durable et à l’appui du plan stratégique.</translation>
    </message>
    <message>
        <source>Increase investment in sustainable urban development.</source>
        <translation>Accroître les investissements dans le développement urbain durable.</translation>
    </message>
    <message>
        <source>Increase investment in/grants for sustainable urban development.</source>
        <translation>Accroître les investissements et les subventions en faveur du développement urbain durable.</translation>
    </message>
    <message>
        <source>Increase knowledge, the evidence base and good practices on sustainable development.</source>
        <translation>Enrichir les connaissances, les données probantes et les bonnes pratiques en matière de développement durable.</translation>
    </message>
    <message>
        <source>Increased awareness among the public and all levels of government of Sustainable Development Goal 11, the New Urban Agenda and sustainable urbanization.</source>
        <translation>Une meilleure sensibilisation du public et de tous les niveaux d’administration à l’objectif de développement durable 11, au Nouveau Programme pour les villes et à l’urbanisation durable.</translation>
    </message>
    <message>
        <source>Increased engagement, in particular of selected target stakeholders, including Member States, local governments, the civil service, the private sector, civil society and special interest groups. The level of engagement can be measured by the number of policy changes, the level of co-investment catalysed, and changes in attitudes and commitments.</source>
        <translation>Une mobilisation accrue, en particulier de parties prenantes ciblées, dont les États Membres, les autorités locales, la fonction publique, le secteur privé, la société civile et les groupes d’intérêts particuliers. Le degré de mobilisation peut se mesurer au nombre de changements de politique, au niveau de co-investissement suscité et à l’évolution des attitudes et des engagements.</translation>
    </message>
    <message>
        <source>Increased knowledge of the work of UN-Habitat, its role as a centre of excellence, its impact on the ground and the issues addressed by the flagship programmes.</source>
        <translation>Une meilleure connaissance des travaux d’ONU-Habitat, de son rôle de centre d’excellence, de son impact sur le terrain et des questions traitées par les programmes phares.</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Fête de l’indépendance</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indirect participation: 1,000,000+ people</source>
        <translation>Participation indirecte : 1&#xa0;000&#xa0;000 de personnes ou plus</translation>
    </message>
    <message>
        <source>Indirect participation: 5,000,000+ people</source>
        <translation>Participation indirecte : 5&#xa0;000&#xa0;000 de personnes ou plus</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Influence policy and operational programmes by building strategic alliances, strengthen the role of UN-Habitat within the United Nations system and, by closely following global developments and international commitments, in particular recently agreed ones, make optimal use of CEB, the Second Committee, the United Nations Sustainable Development Cooperation Framework and the resident coordinator system to engage effectively in policy and operational programmes.</source>
        <translation>Influer sur les politiques et les programmes opérationnels en nouant des alliances stratégiques, renforcer le rôle d’ONU-Habitat au sein du système des Nations Unies et, en suivant de près l’évolution de la situation mondiale et les engagements internationaux, en particulier les plus récents, tirer le meilleur parti du CCS, de la Deuxième Commission, du Plan-cadre de coopération des Nations Unies pour le développement durable et du système des coordonnateurs résidents pour participer efficacement aux politiques et aux programmes opérationnels.</translation>
    </message>
    <message>
        <source>Infographics, key-messages, Q&amp;A drafted</source>
        <translation>Infographies, messages clés et questions-réponses rédigés</translation>
    </message>
    <message>
        <source>Inform hosts, partners and accredited media</source>
        <translation>Informer les hôtes, les partenaires et les médias accrédités</translation>
    </message>
    <message>
        <source>Infrastructure, Cities and Local Action network</source>
        <translation>Réseau Infrastructures, villes et action locale</translation>
    </message>
    <message>
        <source>Innovation for a better quality of life in cities and communities</source>
        <translation>L’innovation pour une meilleure qualité de vie dans les villes et les communautés</translation>
    </message>
    <message>
        <source>Innovation for sustainable smart cities</source>
        <translation>L’innovation pour des villes intelligentes durables</translation>
    </message>
    <message>
        <source>Inspiring change</source>
        <translation>Inspirer le changement</translation>
    </message>
    <message>
        <source>Integrate sustainable urban development into regional and national development priorities and frameworks.</source>
        <translation>Intégrer le développement urbain durable dans les priorités et les cadres de développement régionaux et nationaux.</translation>
    </message>
    <message>
        <source>Inter-American Development Bank</source>
        <translation>Banque interaméricaine de développement</translation>
    </message>
    <message>
        <source>Internal stakeholder steering committee</source>
        <translation>Comité directeur des parties prenantes internes</translation>
    </message>
    <message>
        <source>International Day for Biological Diversity</source>
        <translation>Journée internationale de la diversité biologique</translation>
    </message>
    <message>
        <source>International Day for Disaster Risk Reduction</source>
        <translation>Journée internationale de la réduction des risques de catastrophe</translation>
    </message>
    <message>
        <source>International Day for Preventing the Exploitation of the Environment in War and Armed Conflict</source>
        <translation>Journée internationale pour la prévention de l’exploitation de l’environnement en temps de guerre et de conflit armé</translation>
    </message>
    <message>
        <source>International Day for Tolerance</source>
        <translation>Journée internationale de la tolérance</translation>
    </message>
    <message>
        <source>International Day for Universal Access to Information</source>
        <translation>Journée internationale de l’accès universel à l’information</translation>
    </message>
    <message>
        <source>International Day for the Elimination of Racial Discrimination</source>
        <translation>Journée internationale pour l’élimination de la discrimination raciale</translation>
    </message>
    <message>
        <source>International Day for the Elimination of Violence against Women</source>
        <translation>Journée internationale pour l’élimination de la violence à l’égard des femmes</translation>
    </message>
    <message>
        <source>International Day for the Eradication of Poverty</source>
        <translation>Journée internationale pour l’élimination de la pauvreté</translation>
    </message>
    <message>
        <source>International Day for the Preservation of the Ozone Layer</source>
        <translation>Journée internationale de la protection de la couche d’ozone</translation>
    </message>
    <message>
        <source>International Day of Awareness of Food Loss and Waste</source>
        <translation>Journée internationale de sensibilisation aux pertes et gaspillages de nourriture</translation>
    </message>
    <message>
        <source>International Day of Care and Support</source>
        <translation>Journée internationale des soins et de l’assistance</translation>
    </message>
    <message>
        <source>International Day of Clean Air for blue skies</source>
        <translation>Journée internationale de l’air pur pour des ciels bleus</translation>
    </message>
    <message>
        <source>International Day of Clean Energy</source>
        <translation>Journée internationale de l’énergie propre</translation>
    </message>
    <message>
        <source>International Day of Cooperatives</source>
        <translation>Journée internationale des coopératives</translation>
    </message>
    <message>
        <source>International Day of Democracy</source>
        <translation>Journée internationale de la démocratie</translation>
    </message>
    <message>
        <source>International Day of Education</source>
        <translation>Journée internationale de l’éducation</translation>
    </message>
    <message>
        <source>International Day of Families</source>
        <translation>Journée internationale des familles</translation>
    </message>
    <message>
        <source>International Day of Forests</source>
        <translation>Journée internationale des forêts</translation>
    </message>
    <message>
        <source>International Day of Living Together in Peace</source>
        <translation>Journée internationale du vivre-ensemble en paix</translation>
    </message>
    <message>
        <source>International Day of Older Persons</source>
        <translation>Journée internationale des personnes âgées</translation>
    </message>
    <message>
        <source>International Day of Peace</source>
        <translation>Journée internationale de la paix</translation>
    </message>
    <message>
        <source>International Day of Persons with Disabilities</source>
        <translation>Journée internationale des personnes handicapées</translation>
    </message>
    <message>
        <source>International Day of Play</source>
        <translation>Journée internationale du jeu</translation>
    </message>
    <message>
        <source>International Day of Rural Women</source>
        <translation>Journée internationale des femmes rurales</translation>
    </message>
    <message>
        <source>International Day of Zero Waste</source>
        <translation>Journée internationale du zéro déchet</translation>
    </message>
    <message>
        <source>International Day of the Girl Child</source>
        <translation>Journée internationale de la fille</translation>
    </message>
    <message>
        <source>International Day of the World&apos;s Indigenous Peoples</source>
        <translation>Journée internationale des peuples autochtones</translation>
    </message>
    <message>
        <source>International Finance Corporation</source>
        <translation>Société financière internationale</translation>
    </message>
    <message>
        <source>International Girls in ICT Day</source>
        <translation>Journée internationale des jeunes filles dans le secteur des TIC</translation>
    </message>
    <message>
        <source>International Human Solidarity Day</source>
        <translation>Journée internationale de la solidarité humaine</translation>
    </message>
    <message>
        <source>International Literacy Day</source>
        <translation>Journée internationale de l’alphabétisation</translation>
    </message>
    <message>
        <source>International Migrants Day</source>
        <translation>Journée internationale des migrants</translation>
    </message>
    <message>
        <source>International Monetary Fund</source>
        <translation>Fonds monétaire international</translation>
    </message>
    <message>
        <source>International Mother Earth Day</source>
        <translation>Journée internationale de la Terre nourricière</translation>
    </message>
    <message>
        <source>International Mountain Day</source>
        <translation>Journée internationale de la montagne</translation>
    </message>
    <message>
        <source>International Universal Health Coverage Day</source>
        <translation>Journée internationale de la couverture sanitaire universelle</translation>
    </message>
    <message>
        <source>International Volunteer Day</source>
        <translation>Journée internationale des Volontaires</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Journée internationale des femmes</translation>
    </message>
    <message>
        <source>International Youth Day</source>
        <translation>Journée internationale de la jeunesse</translation>
    </message>
    <message>
        <source>Invest to address the challenges of sustainable urban development, in particular by advocating and supporting the implementation of the New Urban Agenda.</source>
        <translation>Investir pour relever les défis du développement urbain durable, notamment en prônant et en appuyant la mise en œuvre du Nouveau Programme pour les villes.</translation>
    </message>
    <message>
        <source>Invitation letters: ministers, mayors, partners</source>
        <translation>Lettres d’invitation : ministres, maires, partenaires</translation>
    </message>
    <message>
        <source>Involve United Nations entities in the development of the flagship programmes.</source>
        <translation>Associer les entités des Nations Unies à l’élaboration des programmes phares.</translation>
    </message>
    <message>
        <source>Involve government partners in the development of the flagship programmes.</source>
        <translation>Associer les partenaires gouvernementaux à l’élaboration des programmes phares.</translation>
    </message>
    <message>
        <source>Involve knowledge institutions in developing the evidence base and good practices and in advocating sustainable development activities at all levels.</source>
        <translation>Associer les institutions du savoir à la constitution d’une base de données probantes et de bonnes pratiques et à la promotion d’activités de développement durable à tous les niveaux.</translation>
    </message>
    <message>
        <source>Involve local authorities and their associations in the localization of the New Urban Agenda and relevant Sustainable Development Goals and provide technical support according to their needs.</source>
        <translation>Associer les autorités locales et leurs associations à l’adaptation locale du Nouveau Programme pour les villes et des objectifs de développement durable pertinents et fournir un appui technique en fonction de leurs besoins.</translation>
    </message>
    <message>
        <source>Involve local authorities in the development of the flagship programmes.</source>
        <translation>Associer les autorités locales à l’élaboration des programmes phares.</translation>
    </message>
    <message>
        <source>Islamic Development Bank</source>
        <translation>Banque islamique de développement</translation>
    </message>
    <message>
        <source>It all starts at home: Local actions for sustainable cities and communities</source>
        <translation>Tout commence chez soi : des actions locales pour des villes et des communautés durables</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jamhuri Day</source>
        <translation>Fête de la République (Jamhuri)</translation>
    </message>
    <message>
        <source>Jeûne genevois</source>
        <translation>Jeûne genevois</translation>
    </message>
    <message>
        <source>July 2026 confirmed as a plan; days not verified (recollection: 16-17 July)</source>
        <translation>juillet 2026 confirmé comme prévision ; jours non vérifiés (de mémoire : 16-17 juillet)</translation>
    </message>
    <message>
        <source>Katowice</source>
        <translation>Katowice</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Key findings frozen for messaging; numbers fact-checked</source>
        <translation>Principales conclusions arrêtées pour les messages ; chiffres vérifiés</translation>
    </message>
    <message>
        <source>Key messages v1, Q&amp;A v1 cleared by substantive branch</source>
        <translation>Messages clés v1 et questions-réponses v1 approuvés par le service organique</translation>
    </message>
    <message>
        <source>Key messages v1, Q&amp;A, issue map (host-country sensitivities) cleared</source>
        <translation>Messages clés v1, questions-réponses et inventaire des sujets sensibles (pays hôte) approuvés</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>Moments clés</translation>
    </message>
    <message>
        <source>King&apos;s Birthday</source>
        <translation>Anniversaire du Roi</translation>
    </message>
    <message>
        <source>Knowledge of UN-Habitat&apos;s work</source>
        <translation>Connaissance des travaux d’ONU-Habitat</translation>
    </message>
    <message>
        <source>Knowledge partners (academia, researchers, professionals, other stakeholders, etc.)</source>
        <translation>Partenaires du savoir (universités, chercheurs, professionnels, autres parties prenantes, etc.)</translation>
    </message>
    <message>
        <source>Kunming</source>
        <translation>Kunming</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Fête du travail</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du travail</translation>
    </message>
    <message>
        <source>Latin America and the Caribbean</source>
        <translation>Amérique latine et Caraïbes</translation>
    </message>
    <message>
        <source>Launch; embargo lifts; press conference</source>
        <translation>Lancement ; levée de l’embargo ; conférence de presse</translation>
    </message>
    <message>
        <source>Left out in the calendar it came from.</source>
        <translation>Omis dans le calendrier d’origine.</translation>
    </message>
    <message>
        <source>Lessons learned; archive; propose next theme</source>
        <translation>Enseignements tirés ; archivage ; proposition du prochain thème</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>Autorités locales</translation>
    </message>
    <message>
        <source>Localize the New Urban Agenda and the Sustainable Development Goals.</source>
        <translation>Adapter au niveau local le Nouveau Programme pour les villes et les objectifs de développement durable.</translation>
    </message>
    <message>
        <source>Log in the media record; lessons</source>
        <translation>Consigner dans le registre des médias ; enseignements</translation>
    </message>
    <message>
        <source>Louder voice on urbanization</source>
        <translation>Une voix plus forte sur l’urbanisation</translation>
    </message>
    <message>
        <source>Lunar New Year</source>
        <translation>Nouvel An lunaire</translation>
    </message>
    <message>
        <source>Luxor</source>
        <translation>Louxor</translation>
    </message>
    <message>
        <source>Madaraka Day</source>
        <translation>Fête de l’autonomie (Madaraka)</translation>
    </message>
    <message>
        <source>Madrid (Chile presidency)</source>
        <translation>Madrid (présidence du Chili)</translation>
    </message>
    <message>
        <source>Major global platform – non-decision-making. A week-long conference comprising a range of events</source>
        <translation>Grande plateforme mondiale sans pouvoir de décision. Conférence d’une semaine comprenant de nombreuses manifestations</translation>
    </message>
    <message>
        <source>Make optimal use of the bureaux of regional ministerial meetings and the secretariats of intergovernmental bodies to ensure that sustainable development is integrated into regional priorities.</source>
        <translation>Tirer le meilleur parti des bureaux des réunions ministérielles régionales et des secrétariats des organes intergouvernementaux pour que le développement durable soit intégré dans les priorités régionales.</translation>
    </message>
    <message>
        <source>Make use of events such as sessions of the conferences of the parties to multilateral environmental agreements</source>
        <translation>Tirer parti de manifestations telles que les sessions des conférences des Parties aux accords multilatéraux sur l’environnement</translation>
    </message>
    <message>
        <source>Makha Bucha Day</source>
        <translation>Makha Bucha</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Maps carry the disclaimer on boundaries and names</source>
        <translation>Les cartes portent l’avertissement relatif aux frontières et aux noms</translation>
    </message>
    <message>
        <source>Mashujaa Day</source>
        <translation>Journée des héros (Mashujaa)</translation>
    </message>
    <message>
        <source>Media advisory 1; accreditation deadline</source>
        <translation>Avis aux médias no 1 ; date limite d’accréditation</translation>
    </message>
    <message>
        <source>Media advisory 2 with programme, accreditation, webcast link</source>
        <translation>Avis aux médias no 2 avec programme, accréditation et lien de retransmission</translation>
    </message>
    <message>
        <source>Media and social analytics report; reach with bounds and metric definitions</source>
        <translation>Rapport d’analyse des médias et des réseaux sociaux ; portée avec bornes et définitions des mesures</translation>
    </message>
    <message>
        <source>Media list refreshed; interview requests solicited</source>
        <translation>Liste des médias actualisée ; demandes d’entretiens sollicitées</translation>
    </message>
    <message>
        <source>Media monitoring report; message pull-through</source>
        <translation>Rapport de veille médiatique ; reprise des messages</translation>
    </message>
    <message>
        <source>Media partnerships, broadcasters, livestream plan</source>
        <translation>Partenariats médias, diffuseurs, plan de diffusion en direct</translation>
    </message>
    <message>
        <source>Media training / rehearsal for spokespersons</source>
        <translation>Formation aux médias ou répétition pour les porte-parole</translation>
    </message>
    <message>
        <source>Member States, city governments</source>
        <translation>États Membres, autorités municipales</translation>
    </message>
    <message>
        <source>Member States, local governments, decision makers</source>
        <translation>États membres, autorités locales, décideurs</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Memorial Day</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Micro-, Small and Medium-sized Enterprises Day</source>
        <translation>Journée des micro-, petites et moyennes entreprises</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Migration and inclusive cities</source>
        <translation>Migrations et villes inclusives</translation>
    </message>
    <message>
        <source>Mind the Gap. Leave No One and No Place Behind</source>
        <translation>Combler les écarts. Ne laisser personne ni aucun lieu de côté</translation>
    </message>
    <message>
        <source>Ministers and mayors day; report launch, embargo lifts</source>
        <translation>Journée des ministres et des maires ; lancement du rapport, levée de l’embargo</translation>
    </message>
    <message>
        <source>Mobilize and build the capacity and knowledge of civil society and other actors to take part in sustainable urban development policies and operational programmes.</source>
        <translation>Mobiliser et renforcer les capacités et les connaissances de la société civile et d’autres acteurs afin qu’ils participent aux politiques et aux programmes opérationnels de développement urbain durable.</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montréal</source>
        <translation>Montréal</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>Fête des mères</translation>
    </message>
    <message>
        <source>Moved in the calendar it came from.</source>
        <translation>Déplacé dans le calendrier d’origine.</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>Nairobi</translation>
    </message>
    <message>
        <source>Nakuru</source>
        <translation>Nakuru</translation>
    </message>
    <message>
        <source>National and city governments, civil society, public</source>
        <translation>Gouvernements nationaux et municipaux, société civile, public</translation>
    </message>
    <message>
        <source>National and local authorities</source>
        <translation>Autorités nationales et locales</translation>
    </message>
    <message>
        <source>National urban campaign / road-to events launched (WUF13: T-223)</source>
        <translation>Lancement de la campagne urbaine nationale et des manifestations préparatoires (WUF13 : T-223)</translation>
    </message>
    <message>
        <source>National urban forums</source>
        <translation>Forums urbains nationaux</translation>
    </message>
    <message>
        <source>Nelson Mandela International Day</source>
        <translation>Journée internationale Nelson Mandela</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>New Delhi</translation>
    </message>
    <message>
        <source>New Urban Agenda Platform (Urban Agenda Platform)</source>
        <translation>Plateforme du Nouveau Programme pour les villes</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l’An</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not confirmed. The four-year rule from 2023 gives 2027; the terms 2025–2029 of bureau and Board (menafn.com/1109625185) suggest 2029. Left undated.</source>
        <translation>Non confirmée. La règle des quatre ans à partir de 2023 donne 2027 ; les mandats 2025-2029 du bureau et du Conseil (menafn.com/1109625185) suggèrent 2029. Laissée sans date.</translation>
    </message>
    <message>
        <source>Nowruz</source>
        <translation>Norouz</translation>
    </message>
    <message>
        <source>Observance: statements released, embargo lifts, live coverage, ED interviews</source>
        <translation>Journée : déclarations publiées, levée de l’embargo, couverture en direct, entretiens avec la Direction exécutive</translation>
    </message>
    <message>
        <source>Odd one out: not a channel, but a preparedness deliverable (a protocol for crises and issues). Kept as the document has it.</source>
        <translation>Cas à part : non pas un canal, mais un produit de préparation (un protocole pour les crises et les sujets sensibles). Conservé tel que dans le document.</translation>
    </message>
    <message>
        <source>One-year follow-up; lessons into next host handbook</source>
        <translation>Suivi à un an ; enseignements versés dans le guide du prochain hôte</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En continu</translation>
    </message>
    <message>
        <source>Op-ed by ED placed under embargo</source>
        <translation>Tribune de la Direction exécutive placée sous embargo</translation>
    </message>
    <message>
        <source>Op-ed, interviews and podcast slots booked</source>
        <translation>Tribune, entretiens et créneaux de podcast réservés</translation>
    </message>
    <message>
        <source>Opening: statement, press conference, live blog</source>
        <translation>Ouverture : déclaration, conférence de presse, direct écrit</translation>
    </message>
    <message>
        <source>Operationalize the work of the United Nations system at all levels.</source>
        <translation>Concrétiser l’action du système des Nations Unies à tous les niveaux.</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Noël orthodoxe</translation>
    </message>
    <message>
        <source>Orthodox Good Friday</source>
        <translation>Vendredi saint orthodoxe</translation>
    </message>
    <message>
        <source>Outcome document draft messaging with host</source>
        <translation>Messages sur le projet de document final avec l’hôte</translation>
    </message>
    <message>
        <source>Outcome follow-up: policy changes, co-investment, commitments recorded (I.15(c))</source>
        <translation>Suivi des résultats : changements de politique, co-investissements et engagements enregistrés (I.15 c))</translation>
    </message>
    <message>
        <source>Outline, theme and target launch event fixed (WCD or WUF)</source>
        <translation>Plan, thème et manifestation de lancement visée arrêtés (Journée mondiale des villes ou Forum urbain mondial)</translation>
    </message>
    <message>
        <source>Participant survey results (I.15(a), (b))</source>
        <translation>Résultats de l’enquête auprès des participants (I.15 a) et b))</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Partner and donor logos stand in the agreed order and size</source>
        <translation>Les logos des partenaires et des donateurs respectent l’ordre et la taille convenus</translation>
    </message>
    <message>
        <source>Partner kit and call for events (register your Urban October event) published</source>
        <translation>Trousse des partenaires et appel à manifestations (inscrivez votre manifestation d’Octobre urbain) publiés</translation>
    </message>
    <message>
        <source>Partner representatives take part in policy dialogue and programme design and implementation.</source>
        <translation>Les représentants des partenaires participent au dialogue sur les politiques ainsi qu’à la conception et à l’exécution des programmes.</translation>
    </message>
    <message>
        <source>Peer review draft; early key findings to communications</source>
        <translation>Version soumise à l’examen collégial ; premières conclusions à l’équipe de communication</translation>
    </message>
    <message>
        <source>Penang</source>
        <translation>Penang</translation>
    </message>
    <message>
        <source>People-centred smart cities</source>
        <translation>Des villes intelligentes centrées sur les personnes</translation>
    </message>
    <message>
        <source>People-focused smart cities</source>
        <translation>Des villes intelligentes axées sur l’humain</translation>
    </message>
    <message>
        <source>Photo story and highlights video</source>
        <translation>Reportage photo et vidéo des temps forts</translation>
    </message>
    <message>
        <source>Photos are credited and their consent is on file</source>
        <translation>Les photos sont créditées et les autorisations sont conservées</translation>
    </message>
    <message>
        <source>Planning and contingency protocols</source>
        <translation>Protocoles de planification et d’intervention d’urgence</translation>
    </message>
    <message>
        <source>Planning and contingency protocols.</source>
        <translation>Protocoles de planification et d’intervention d’urgence.</translation>
    </message>
    <message>
        <source>Playing a greater part as the leading voice on urbanization will give the public better education and more information, so that people can engage with urban issues, pass information on to others and put pressure on their leaders to bring about change. It will enhance the reputation of UN-Habitat as a knowledge leader and centre of excellence and raise the profile of sustainable urbanization, thereby increasing the trust of donors, the public and partners and facilitating resource mobilization, enabling UN-Habitat to carry out its mandate more effectively.</source>
        <translation>En jouant un plus grand rôle comme voix de premier plan sur l’urbanisation, ONU-Habitat permettra au public d’être mieux éduqué et mieux informé, de s’intéresser aux questions urbaines, de transmettre l’information et de faire pression sur ses dirigeants pour susciter le changement. Sa réputation de chef de file du savoir et de centre d’excellence s’en trouvera renforcée et l’urbanisation durable gagnera en visibilité, ce qui accroîtra la confiance des donateurs, du public et des partenaires, facilitera la mobilisation des ressources et lui permettra de s’acquitter plus efficacement de son mandat.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Political support at all levels for the New Urban Agenda and the UN-Habitat strategic plan.</source>
        <translation>Appui politique à tous les niveaux au Nouveau Programme pour les villes et au plan stratégique d’ONU-Habitat.</translation>
    </message>
    <message>
        <source>Preliminary attendance released with its definition (registered / badge-scanned / remote)</source>
        <translation>Fréquentation provisoire publiée avec sa définition (inscrits, badges scannés, à distance)</translation>
    </message>
    <message>
        <source>Prepare a private sector strategy to support increased private sector investment in sustainable urban development, including corporate social responsibility.</source>
        <translation>Élaborer une stratégie pour le secteur privé afin d’appuyer l’accroissement de ses investissements dans le développement urbain durable, y compris au titre de la responsabilité sociale des entreprises.</translation>
    </message>
    <message>
        <source>Press centre open; daily coverage plan; crisis desk on</source>
        <translation>Centre de presse ouvert ; plan de couverture quotidien ; cellule de crise active</translation>
    </message>
    <message>
        <source>Press kit v1; main curtain-raiser release (WUF12: T-56)</source>
        <translation>Dossier de presse v1 ; principal communiqué d’annonce (WUF12 : T-56)</translation>
    </message>
    <message>
        <source>Press release and statements final; embargo time fixed in UTC, EAT and host local time</source>
        <translation>Communiqué et déclarations définitifs ; heure d’embargo fixée en UTC, en heure d’Afrique de l’Est et en heure locale de l’hôte</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>Produce a series of stories, videos, slide shows and social media initiatives on SDG Cities as implemented in 100 cities around the world</source>
        <translation>Produire une série de reportages, de vidéos, de diaporamas et d’initiatives sur les réseaux sociaux consacrés aux Villes des ODD, mises en œuvre dans 100 villes du monde</translation>
    </message>
    <message>
        <source>Produce a series of stories, videos, slide shows and social media initiatives on SDG Cities as implemented in 100 cities around the world.</source>
        <translation>Produire une série de reportages, de vidéos, de diaporamas et d’initiatives sur les réseaux sociaux consacrés aux Villes des ODD, mises en œuvre dans 100 villes du monde.</translation>
    </message>
    <message>
        <source>Produce compelling materials and infographics on national development and the City Prosperity Index</source>
        <translation>Produire des supports et des infographies convaincants sur le développement national et l’Indice de prospérité des villes</translation>
    </message>
    <message>
        <source>Produce materials</source>
        <translation>Produire des supports</translation>
    </message>
    <message>
        <source>Programme announced; speaker and moderator list v1</source>
        <translation>Programme annoncé ; liste des intervenants et des modérateurs v1</translation>
    </message>
    <message>
        <source>Promote collaboration between knowledge partner groups and all other partner groups, strengthen the dissemination of data and information and share good practices with other actors.</source>
        <translation>Promouvoir la collaboration entre les groupes de partenaires du savoir et tous les autres groupes de partenaires, renforcer la diffusion des données et de l’information et partager les bonnes pratiques avec d’autres acteurs.</translation>
    </message>
    <message>
        <source>Promote joint programmes and programming at the country level and integrate sustainable urban development activities into the United Nations Sustainable Development Cooperation Framework.</source>
        <translation>Promouvoir les programmes conjoints et la programmation au niveau national et intégrer les activités de développement urbain durable dans le Plan-cadre de coopération des Nations Unies pour le développement durable.</translation>
    </message>
    <message>
        <source>Promote national ownership of initiatives under the flagship programmes.</source>
        <translation>Promouvoir l’appropriation nationale des initiatives relevant des programmes phares.</translation>
    </message>
    <message>
        <source>Promote regular multi-stakeholder meetings linked to the UN-Habitat Assembly, regional and national ministerial meetings and the World Urban Forum.</source>
        <translation>Promouvoir la tenue régulière de réunions multipartites liées à l’Assemblée d’ONU-Habitat, aux réunions ministérielles régionales et nationales et au Forum urbain mondial.</translation>
    </message>
    <message>
        <source>Promote the New Urban Agenda and the Sustainable Development Goals at all levels.</source>
        <translation>Promouvoir le Nouveau Programme pour les villes et les objectifs de développement durable à tous les niveaux.</translation>
    </message>
    <message>
        <source>Promote the participation of local authorities in international and local processes through the United Nations Advisory Committee of Local Authorities, the Global Taskforce of Local and Regional Governments, and United Cities and Local Governments and its regional and national associations.</source>
        <translation>Promouvoir la participation des autorités locales aux processus internationaux et locaux par l’intermédiaire du Comité consultatif des autorités locales auprès des Nations Unies, de l’Équipe spéciale mondiale des administrations locales et régionales, et de Cités et gouvernements locaux unis et de ses associations régionales et nationales.</translation>
    </message>
    <message>
        <source>Promote training on urban development.</source>
        <translation>Promouvoir la formation au développement urbain.</translation>
    </message>
    <message>
        <source>Provide financial and technical support to all stakeholders to implement policies and programmes related to sustainable urban development.</source>
        <translation>Fournir un appui financier et technique à toutes les parties prenantes pour la mise en œuvre des politiques et des programmes de développement urbain durable.</translation>
    </message>
    <message>
        <source>Provide local authorities with capacity-building, advocacy, outreach and targeted information.</source>
        <translation>Fournir aux autorités locales un renforcement des capacités, des activités de sensibilisation et de communication et des informations ciblées.</translation>
    </message>
    <message>
        <source>Provide technical and financial support to all stakeholders to implement the New Urban Agenda and the 2030 Agenda.</source>
        <translation>Fournir un appui technique et financier à toutes les parties prenantes pour la mise en œuvre du Nouveau Programme pour les villes et du Programme 2030.</translation>
    </message>
    <message>
        <source>Public advocacy and communications work together to change attitudes to urban issues and subsequently actions. If audiences are well informed, they are more likely to take action to place sustainable urbanization and the rights of all at the centre of the social, political and economic agenda. Advocacy can support changes in public policy and, at the individual level, changes in social behaviour, attitudes and beliefs.</source>
        <translation>La sensibilisation du public et la communication contribuent ensemble à faire évoluer les attitudes à l’égard des questions urbaines, puis les actes. Un public bien informé est plus enclin à agir pour placer l’urbanisation durable et les droits de tous au cœur des priorités sociales, politiques et économiques. La sensibilisation peut favoriser des changements dans les politiques publiques et, au niveau individuel, dans les comportements sociaux, les attitudes et les convictions.</translation>
    </message>
    <message>
        <source>Publicize the normative and operational work of the programme</source>
        <translation>Faire connaître les activités normatives et opérationnelles du programme</translation>
    </message>
    <message>
        <source>Publicize the work</source>
        <translation>Faire connaître les travaux</translation>
    </message>
    <message>
        <source>Publicize the work at events such as the high-level political forum on sustainable development</source>
        <translation>Faire connaître les travaux lors de manifestations telles que le forum politique de haut niveau pour le développement durable</translation>
    </message>
    <message>
        <source>Publish and disseminate key data, reports and research</source>
        <translation>Publier et diffuser des données, des rapports et des travaux de recherche essentiels</translation>
    </message>
    <message>
        <source>Publish and disseminate key data, reports and research, using infographics and social media.</source>
        <translation>Publier et diffuser des données, des rapports et des travaux de recherche essentiels, au moyen d’infographies et des réseaux sociaux.</translation>
    </message>
    <message>
        <source>Publish human-interest stories, photos and videos on the website and in the media</source>
        <translation>Publier des récits de vie, des photos et des vidéos sur le site web et dans les médias</translation>
    </message>
    <message>
        <source>Publish human-interest stories, photos and videos on the website and in the media to show the impact of projects on the ground.</source>
        <translation>Publier des récits de vie, des photos et des vidéos sur le site web et dans les médias pour montrer l’impact des projets sur le terrain.</translation>
    </message>
    <message>
        <source>Published every two years</source>
        <translation>Publié tous les deux ans</translation>
    </message>
    <message>
        <source>Querétaro</source>
        <translation>Querétaro</translation>
    </message>
    <message>
        <source>Quote cleared</source>
        <translation>Citation approuvée</translation>
    </message>
    <message>
        <source>Quote out to target media and social media</source>
        <translation>Diffuser la citation aux médias ciblés et sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>RISE UP: Resilient Settlements for the Urban Poor</source>
        <translation>RISE UP : des établissements résilients pour les citadins pauvres</translation>
    </message>
    <message>
        <source>Ramsar COP15 (wetland cities)</source>
        <translation>COP15 de la Convention de Ramsar (villes des zones humides)</translation>
    </message>
    <message>
        <source>Reach report: direct (attended), indirect (by metric, with bounds), events and countries</source>
        <translation>Rapport sur la portée : directe (présence), indirecte (par mesure, avec bornes), manifestations et pays</translation>
    </message>
    <message>
        <source>Regional media briefing by ED (WUF13: T-94)</source>
        <translation>Point de presse régional de la Direction exécutive (WUF13 : T-94)</translation>
    </message>
    <message>
        <source>Regional ministerial meetings on housing and sustainable urban development</source>
        <translation>Réunions ministérielles régionales sur le logement et le développement urbain durable</translation>
    </message>
    <message>
        <source>Regional urban forums</source>
        <translation>Forums urbains régionaux</translation>
    </message>
    <message>
        <source>Registration and media accreditation open</source>
        <translation>Ouverture des inscriptions et de l’accréditation des médias</translation>
    </message>
    <message>
        <source>Release key stories and facts on social media</source>
        <translation>Diffuser des récits et des faits marquants sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Release key stories and facts on social media.</source>
        <translation>Diffuser des récits et des faits marquants sur les réseaux sociaux.</translation>
    </message>
    <message>
        <source>Release messages, videos and stories</source>
        <translation>Diffuser des messages, des vidéos et des récits</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>République de Corée</translation>
    </message>
    <message>
        <source>Requires greater efficiency, effectiveness and impact through strengthened performance enablers.</source>
        <translation>A besoin de gagner en efficience, en efficacité et en impact grâce à des facteurs de performance renforcés.</translation>
    </message>
    <message>
        <source>Requires institutional capacity at all levels to translate policies and plans into transformative action.</source>
        <translation>A besoin de capacités institutionnelles à tous les niveaux pour traduire les politiques et les plans en une action transformatrice.</translation>
    </message>
    <message>
        <source>Requires support to address the risks and impacts of shocks to cities and human settlements.</source>
        <translation>A besoin d’un appui pour faire face aux risques et aux effets des chocs subis par les villes et les établissements humains.</translation>
    </message>
    <message>
        <source>Requires technical and capacity development support to address specific urban sector challenges.</source>
        <translation>A besoin d’un appui technique et d’un appui au renforcement des capacités pour résoudre des problèmes précis du secteur urbain.</translation>
    </message>
    <message>
        <source>Requires the establishment or realignment of drivers of change to deliver on the urban dimensions of the sustainable development agendas.</source>
        <translation>A besoin que des moteurs de changement soient créés ou réorientés pour concrétiser les dimensions urbaines des programmes de développement durable.</translation>
    </message>
    <message>
        <source>Resident coordinator system</source>
        <translation>Système des coordonnateurs résidents</translation>
    </message>
    <message>
        <source>Resilient urban economies. Cities as drivers of growth and recovery</source>
        <translation>Des économies urbaines résilientes. Les villes, moteurs de croissance et de relance</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>Riyad</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Rome</translation>
    </message>
    <message>
        <source>Run campaigns</source>
        <translation>Mener des campagnes</translation>
    </message>
    <message>
        <source>Run campaigns and events</source>
        <translation>Mener des campagnes et organiser des manifestations</translation>
    </message>
    <message>
        <source>Run positive campaigns and publicity activities with partners</source>
        <translation>Mener des campagnes positives et des activités de promotion avec les partenaires</translation>
    </message>
    <message>
        <source>Run positive campaigns and publicity activities with partners.</source>
        <translation>Mener des campagnes positives et des activités de promotion avec les partenaires.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>Fédération de Russie</translation>
    </message>
    <message>
        <source>SDG Cities</source>
        <translation>Villes des ODD</translation>
    </message>
    <message>
        <source>SDG Summit 24-25 Sept 2019</source>
        <translation>Sommet sur les ODD des 24 et 25 septembre 2019</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Save-the-date advisory</source>
        <translation>Avis « date à retenir »</translation>
    </message>
    <message>
        <source>Save-the-date media advisory 1</source>
        <translation>Avis aux médias no 1 : date à retenir</translation>
    </message>
    <message>
        <source>Scaled-up impact communications strategy</source>
        <translation>Stratégie de communication pour un impact accru</translation>
    </message>
    <message>
        <source>Scroll of Honour call for nominations opens (World Habitat Day only; real calls opened about T-145 in 2021)</source>
        <translation>Ouverture de l’appel à candidatures pour le Tableau d’honneur (Journée mondiale de l’habitat seulement ; en 2021, vers T-145)</translation>
    </message>
    <message>
        <source>Scroll of Honour nominations close (T-49 in 2020 and 2022, T-57 in 2021, T-83 in 2023, T-159 in 2025)</source>
        <translation>Clôture des candidatures au Tableau d’honneur (T-49 en 2020 et 2022, T-57 en 2021, T-83 en 2023, T-159 en 2025)</translation>
    </message>
    <message>
        <source>Scroll of Honour winners notified (T-34 in 2021)</source>
        <translation>Lauréats du Tableau d’honneur informés (T-34 en 2021)</translation>
    </message>
    <message>
        <source>Second Committee of the General Assembly</source>
        <translation>Deuxième Commission de l’Assemblée générale</translation>
    </message>
    <message>
        <source>Second-wave stories by flagship and region</source>
        <translation>Deuxième vague de récits par programme phare et par région</translation>
    </message>
    <message>
        <source>Secretary-General message and ED message drafts submitted for clearance</source>
        <translation>Projets de message du Secrétaire général et de la Direction exécutive soumis pour approbation</translation>
    </message>
    <message>
        <source>Send new joining instructions to all who registered</source>
        <translation>Envoyer de nouvelles modalités de participation à toutes les personnes inscrites</translation>
    </message>
    <message>
        <source>Session report published; commitments register opened (I.15(c))</source>
        <translation>Rapport de la session publié ; registre des engagements ouvert (I.15 c))</translation>
    </message>
    <message>
        <source>Sessions can be consulted on the UN-Habitat website</source>
        <translation>Les sessions peuvent être consultées sur le site d’ONU-Habitat</translation>
    </message>
    <message>
        <source>Sessions of the conferences of the parties to multilateral environmental agreements (MEA COPs)</source>
        <translation>Sessions des conférences des Parties aux accords multilatéraux sur l’environnement</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Shanghai</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Sharm el-Sheikh</source>
        <translation>Charm el-Cheikh</translation>
    </message>
    <message>
        <source>Show the impact of projects on the ground</source>
        <translation>Montrer l’impact des projets sur le terrain</translation>
    </message>
    <message>
        <source>Six-language materials plan; interpretation and sign language</source>
        <translation>Plan des supports en six langues ; interprétation et langue des signes</translation>
    </message>
    <message>
        <source>Six-month follow-up of commitments, co-investment, policy changes; report to the Executive Board</source>
        <translation>Suivi à six mois des engagements, des co-investissements et des changements de politique ; rapport au Conseil exécutif</translation>
    </message>
    <message>
        <source>Social media countdown, influencer and partner toolkit</source>
        <translation>Compte à rebours sur les réseaux sociaux, trousse pour influenceurs et partenaires</translation>
    </message>
    <message>
        <source>Songkran</source>
        <translation>Songkran</translation>
    </message>
    <message>
        <source>Songkran, second day</source>
        <translation>Songkran, deuxième jour</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Spatial inequality, urban regeneration and renewal</source>
        <translation>Inégalités spatiales, régénération et rénovation urbaines</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Porte-parole</translation>
    </message>
    <message>
        <source>Spokespersons list by theme and language; media training</source>
        <translation>Liste des porte-parole par thème et par langue ; formation aux médias</translation>
    </message>
    <message>
        <source>Stakeholder collaborative implementation framework</source>
        <translation>Cadre de mise en œuvre collaborative avec les parties prenantes</translation>
    </message>
    <message>
        <source>Statement that the event is cancelled</source>
        <translation>Communiqué annonçant l’annulation de la manifestation</translation>
    </message>
    <message>
        <source>Statement that the event is postponed</source>
        <translation>Communiqué annonçant le report de la manifestation</translation>
    </message>
    <message>
        <source>Strategic plan of UN-Habitat for the period 2020–2023</source>
        <translation>Plan stratégique d’ONU-Habitat pour la période 2020-2023</translation>
    </message>
    <message>
        <source>Strengthen knowledge, innovation and the sharing of information and data on sustainable development.</source>
        <translation>Renforcer les connaissances, l’innovation et l’échange d’informations et de données sur le développement durable.</translation>
    </message>
    <message>
        <source>Strengthen links with the development banks and the Bretton Woods institutions (World Bank and International Monetary Fund), in particular to support the implementation of the flagship programmes at the country level.</source>
        <translation>Renforcer les liens avec les banques de développement et les institutions de Bretton Woods (Banque mondiale et Fonds monétaire international), en particulier pour appuyer la mise en œuvre des programmes phares au niveau national.</translation>
    </message>
    <message>
        <source>Strengthen the voice of local authorities in the United Nations system.</source>
        <translation>Renforcer la voix des autorités locales dans le système des Nations Unies.</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Services organiques</translation>
    </message>
    <message>
        <source>Support policy changes for sustainable urban development.</source>
        <translation>Appuyer les changements de politique en faveur du développement urbain durable.</translation>
    </message>
    <message>
        <source>Surabaya</source>
        <translation>Surabaya</translation>
    </message>
    <message>
        <source>Sustainable Development Goal 11 indicators</source>
        <translation>Indicateurs de l’objectif de développement durable 11</translation>
    </message>
    <message>
        <source>Sustainable Urbanization for Africa&apos;s Transformation – Agenda 2063</source>
        <translation>Une urbanisation durable pour la transformation de l’Afrique – Agenda 2063</translation>
    </message>
    <message>
        <source>Suwon</source>
        <translation>Suwon</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Take the event off web, social media and materials</source>
        <translation>Retirer la manifestation du site web, des réseaux sociaux et des supports</translation>
    </message>
    <message>
        <source>Take the old date off web, social media and materials</source>
        <translation>Retirer l’ancienne date du site web, des réseaux sociaux et des supports</translation>
    </message>
    <message>
        <source>Test the online platform, interpretation and webcast</source>
        <translation>Tester la plateforme en ligne, l’interprétation et la retransmission</translation>
    </message>
    <message>
        <source>Text and images can be read by people with disabilities</source>
        <translation>Le texte et les images sont accessibles aux personnes handicapées</translation>
    </message>
    <message>
        <source>Thank partners; first numbers (attendance, views) logged as preliminary</source>
        <translation>Remercier les partenaires ; premiers chiffres (présence, vues) consignés comme provisoires</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>Thanksgiving</translation>
    </message>
    <message>
        <source>The communications function will ensure that accurate, verified and cutting-edge information and best practices on sustainable urban solutions are shared with Member States and other urban stakeholders through a variety of channels, including international and local media, social media, websites, publications, campaigns and events.</source>
        <translation>La fonction de communication veillera à ce que des informations exactes, vérifiées et de pointe ainsi que les meilleures pratiques concernant les solutions urbaines durables soient communiquées aux États Membres et aux autres acteurs urbains par divers canaux, notamment les médias internationaux et locaux, les réseaux sociaux, les sites web, les publications, les campagnes et les manifestations.</translation>
    </message>
    <message>
        <source>The communications function will ensure wide dissemination and recognition of the role of UN-Habitat as a centre of excellence and innovation providing best practices and cutting-edge thinking on sustainable urbanization. This will be achieved through the use of data, infographics and flagship reports. A global platform will be developed to highlight specific data and research, with a focus on thought leaders relevant to the five flagship programmes.</source>
        <translation>La fonction de communication veillera à faire largement connaître et reconnaître le rôle d’ONU-Habitat en tant que centre d’excellence et d’innovation proposant les meilleures pratiques et une réflexion de pointe sur l’urbanisation durable, au moyen de données, d’infographies et de rapports phares. Une plateforme mondiale sera créée pour mettre en lumière des données et des travaux de recherche précis, l’accent étant mis sur les leaders d’opinion en rapport avec les cinq programmes phares.</translation>
    </message>
    <message>
        <source>The current logo is used, unchanged in colour, shape and proportion</source>
        <translation>Le logo en vigueur est utilisé, sans modification de couleur, de forme ni de proportions</translation>
    </message>
    <message>
        <source>The document counts changes and names no unit beyond that.</source>
        <translation>Le document compte des changements et n’indique aucune autre unité.</translation>
    </message>
    <message>
        <source>The document defines no unit; we suggest a survey scale and a count of recorded commitments.</source>
        <translation>Le document ne définit aucune unité ; nous proposons une échelle d’enquête et le nombre d’engagements enregistrés.</translation>
    </message>
    <message>
        <source>The document names no currency; USD is our suggestion.</source>
        <translation>Le document n’indique aucune monnaie ; le dollar des États-Unis est notre proposition.</translation>
    </message>
    <message>
        <source>The logo has its clear space and is not smaller than its least size</source>
        <translation>Le logo a sa zone de protection et n’est pas plus petit que la taille minimale</translation>
    </message>
    <message>
        <source>The logo is of the language of the material</source>
        <translation>Le logo est dans la langue du support</translation>
    </message>
    <message>
        <source>The organization&apos;s name is written in full at first, and the same throughout</source>
        <translation>Le nom de l’organisation est écrit en toutes lettres la première fois, puis de façon uniforme</translation>
    </message>
    <message>
        <source>The tenth session of the World Urban Forum has closed; whether the launch took place is not confirmed here.</source>
        <translation>La dixième session du Forum urbain mondial est close ; il n’est pas confirmé ici que le lancement a eu lieu.</translation>
    </message>
    <message>
        <source>Theme and host city of the next global observance agreed</source>
        <translation>Thème et ville hôte de la prochaine célébration mondiale convenus</translation>
    </message>
    <message>
        <source>Theme announced (WUF13: by the Assembly in May 2025, about T-350)</source>
        <translation>Thème annoncé (WUF13 : par l’Assemblée en mai 2025, vers T-350)</translation>
    </message>
    <message>
        <source>Theme days related to research and reports</source>
        <translation>Journées thématiques liées aux recherches et aux rapports</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>To advance sustainable urbanization as a driver of development and peace, to improve living conditions for all</source>
        <translation>Promouvoir l’urbanisation durable comme moteur de développement et de paix, afin d’améliorer les conditions de vie de tous</translation>
    </message>
    <message>
        <source>To be launched at the tenth session of the World Urban Forum</source>
        <translation>Sera lancée à la dixième session du Forum urbain mondial</translation>
    </message>
    <message>
        <source>To be truly catalytic, UN-Habitat must offer wider opportunities around the globe to take part in its flagship programmes. The communications function will help to bring in key partners for the flagship programmes to collaborate in an integrated manner, share resources and invest time and effort.</source>
        <translation>Pour jouer véritablement un rôle de catalyseur, ONU-Habitat doit offrir dans le monde entier davantage de possibilités de prendre part à ses programmes phares. La fonction de communication aidera à attirer vers ces programmes des partenaires clés qui collaboreront de façon intégrée, partageront leurs ressources et investiront du temps et des efforts.</translation>
    </message>
    <message>
        <source>To promote transformative change in cities and human settlements through knowledge, policy advice, technical assistance and collaborative action to leave no one and no place behind</source>
        <translation>Promouvoir un changement transformateur dans les villes et les établissements humains grâce aux connaissances, aux conseils sur les politiques, à l’assistance technique et à l’action collaborative, afin de ne laisser personne ni aucun lieu de côté</translation>
    </message>
    <message>
        <source>Transforming Our Cities for a Better Urban Future</source>
        <translation>Transformer nos villes pour un meilleur avenir urbain</translation>
    </message>
    <message>
        <source>Translation into official UN languages starts</source>
        <translation>Début de la traduction dans les langues officielles de l’ONU</translation>
    </message>
    <message>
        <source>Translations of executive summary, key messages, press release</source>
        <translation>Traductions du résumé, des messages clés et du communiqué de presse</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 74</source>
        <translation>Débat général de l’Assemblée générale des Nations Unies, 74e session</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 75</source>
        <translation>Débat général de l’Assemblée générale des Nations Unies, 75e session</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 76</source>
        <translation>Débat général de l’Assemblée générale des Nations Unies, 76e session</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 77</source>
        <translation>Débat général de l’Assemblée générale des Nations Unies, 77e session</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 78</source>
        <translation>Débat général de l’Assemblée générale des Nations Unies, 78e session</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 79</source>
        <translation>Débat général de l’Assemblée générale des Nations Unies, 79e session</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 80</source>
        <translation>Débat général de l’Assemblée générale des Nations Unies, 80e session</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 81</source>
        <translation>Débat général de l’Assemblée générale des Nations Unies, 81e session</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 82</source>
        <translation>Débat général de l’Assemblée générale des Nations Unies, 82e session</translation>
    </message>
    <message>
        <source>UN observance campaign (World Habitat Day, World Cities Day, tier-1 days)</source>
        <translation>Campagne pour une journée des Nations Unies (Journée mondiale de l’habitat, Journée mondiale des villes, journées de rang 1)</translation>
    </message>
    <message>
        <source>UN-Habitat</source>
        <translation>ONU-Habitat</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly (United Nations Habitat Assembly)</source>
        <translation>Assemblée d’ONU-Habitat</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, first session</source>
        <translation>Assemblée d’ONU-Habitat, première session</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, second session</source>
        <translation>Assemblée d’ONU-Habitat, deuxième session</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, second session (resumed)</source>
        <translation>Assemblée d’ONU-Habitat, deuxième session (reprise)</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, third session</source>
        <translation>Assemblée d’ONU-Habitat, troisième session</translation>
    </message>
    <message>
        <source>UN-Habitat Scroll of Honour</source>
        <translation>Tableau d’honneur d’ONU-Habitat</translation>
    </message>
    <message>
        <source>UN-Habitat also used &quot;Youth climate changemakers: catalysing local action for urban sustainability&quot; (recalled): keep theme editable</source>
        <translation>ONU-Habitat a aussi employé « Youth climate changemakers: catalysing local action for urban sustainability » (de mémoire) : garder le thème modifiable</translation>
    </message>
    <message>
        <source>UN-Habitat global website</source>
        <translation>Site web mondial d’ONU-Habitat</translation>
    </message>
    <message>
        <source>UN-Habitat should be ready at all times to provide timely, authoritative comments and quotes on current, relevant events, to raise its media profile. This is best done by the Executive Director and the Deputy Executive Director, but can also be done by a spokesperson (if there is one), technical staff or the external relations office. This will ensure that UN-Habitat becomes the &quot;go-to&quot; entity on urbanization.</source>
        <translation>ONU-Habitat devrait être prêt à tout moment à fournir en temps voulu, sur les événements d’actualité pertinents, des commentaires et des citations qui font autorité, afin de rehausser son image dans les médias. La meilleure solution est que la Direction exécutive et la Direction exécutive adjointe s’en chargent, mais un porte-parole (s’il y en a un), du personnel technique ou le bureau des relations extérieures peuvent aussi le faire. ONU-Habitat deviendra ainsi l’entité « de référence » en matière d’urbanisation.</translation>
    </message>
    <message>
        <source>UN-Women</source>
        <translation>ONU-Femmes</translation>
    </message>
    <message>
        <source>UNCCD COP14</source>
        <translation>COP14 de la Convention sur la lutte contre la désertification</translation>
    </message>
    <message>
        <source>UNCCD COP15</source>
        <translation>COP15 de la Convention sur la lutte contre la désertification</translation>
    </message>
    <message>
        <source>UNCCD COP16</source>
        <translation>COP16 de la Convention sur la lutte contre la désertification</translation>
    </message>
    <message>
        <source>UNCCD COP17</source>
        <translation>COP17 de la Convention sur la lutte contre la désertification</translation>
    </message>
    <message>
        <source>UNDP</source>
        <translation>PNUD</translation>
    </message>
    <message>
        <source>UNDRR</source>
        <translation>UNDRR</translation>
    </message>
    <message>
        <source>UNEP</source>
        <translation>PNUE</translation>
    </message>
    <message>
        <source>UNFCCC COP25</source>
        <translation>COP25 de la Convention sur les changements climatiques</translation>
    </message>
    <message>
        <source>UNFCCC COP26</source>
        <translation>COP26 de la Convention sur les changements climatiques</translation>
    </message>
    <message>
        <source>UNFCCC COP27</source>
        <translation>COP27 de la Convention sur les changements climatiques</translation>
    </message>
    <message>
        <source>UNFCCC COP28</source>
        <translation>COP28 de la Convention sur les changements climatiques</translation>
    </message>
    <message>
        <source>UNFCCC COP29</source>
        <translation>COP29 de la Convention sur les changements climatiques</translation>
    </message>
    <message>
        <source>UNFCCC COP30</source>
        <translation>COP30 de la Convention sur les changements climatiques</translation>
    </message>
    <message>
        <source>UNFCCC COP31</source>
        <translation>COP31 de la Convention sur les changements climatiques</translation>
    </message>
    <message>
        <source>UNFCCC COP32</source>
        <translation>COP32 de la Convention sur les changements climatiques</translation>
    </message>
    <message>
        <source>UNHA1 2019</source>
        <translation>Assemblée d’ONU-Habitat, 1re session, 2019</translation>
    </message>
    <message>
        <source>UNHA2 2023</source>
        <translation>Assemblée d’ONU-Habitat, 2e session, 2023</translation>
    </message>
    <message>
        <source>UNHA2 resumed 2025</source>
        <translation>Assemblée d’ONU-Habitat, reprise de la 2e session, 2025</translation>
    </message>
    <message>
        <source>UNICEF</source>
        <translation>UNICEF</translation>
    </message>
    <message>
        <source>Ulaanbaatar</source>
        <translation>Oulan-Bator</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Cities and Local Governments (UCLG)</source>
        <translation>Cités et gouvernements locaux unis (CGLU)</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United Nations Advisory Committee of Local Authorities (UNACLA)</source>
        <translation>Comité consultatif des autorités locales auprès des Nations Unies (UNACLA)</translation>
    </message>
    <message>
        <source>United Nations Day</source>
        <translation>Journée des Nations Unies</translation>
    </message>
    <message>
        <source>United Nations General Assembly (high-level week / general debate)</source>
        <translation>Assemblée générale des Nations Unies (semaine de haut niveau / débat général)</translation>
    </message>
    <message>
        <source>United Nations Public Service Day</source>
        <translation>Journée des Nations Unies pour la fonction publique</translation>
    </message>
    <message>
        <source>United Nations country teams</source>
        <translation>Équipes de pays des Nations Unies</translation>
    </message>
    <message>
        <source>United Nations entities</source>
        <translation>Entités des Nations Unies</translation>
    </message>
    <message>
        <source>United Nations regional economic commissions</source>
        <translation>Commissions économiques régionales de l’ONU</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>États-Unis d’Amérique</translation>
    </message>
    <message>
        <source>Urban October</source>
        <translation>Octobre urbain</translation>
    </message>
    <message>
        <source>Urban Thinkers Campus 2019</source>
        <translation>Campus de penseurs urbains 2019</translation>
    </message>
    <message>
        <source>Urban Thinkers Campus programme</source>
        <translation>Programme des campus de penseurs urbains</translation>
    </message>
    <message>
        <source>Urban crisis response</source>
        <translation>La réponse aux crises urbaines</translation>
    </message>
    <message>
        <source>Urban regeneration: reducing disadvantage in the poorest areas</source>
        <translation>Rénovation urbaine : réduire les désavantages dans les zones les plus pauvres</translation>
    </message>
    <message>
        <source>Use infographics and social media</source>
        <translation>Utiliser des infographies et les réseaux sociaux</translation>
    </message>
    <message>
        <source>Use op-eds and interviews with the Executive Director</source>
        <translation>Recourir à des tribunes et à des entretiens avec la Direction exécutive</translation>
    </message>
    <message>
        <source>Use research and reports for, inter alia, the high-level political forum on sustainable development</source>
        <translation>Utiliser les travaux de recherche et les rapports, notamment pour le forum politique de haut niveau pour le développement durable</translation>
    </message>
    <message>
        <source>Use the media, social media, events and key moments to release op-eds, stories and messages</source>
        <translation>Utiliser les médias, les réseaux sociaux, les manifestations et les moments clés pour diffuser des tribunes, des récits et des messages</translation>
    </message>
    <message>
        <source>Use the media, social media, events and key moments to release op-eds, stories and messages.</source>
        <translation>Utiliser les médias, les réseaux sociaux, les manifestations et les moments clés pour diffuser des tribunes, des récits et des messages.</translation>
    </message>
    <message>
        <source>Use the media, websites, partner platforms, social media, publications and events</source>
        <translation>Utiliser les médias, les sites web, les plateformes des partenaires, les réseaux sociaux, les publications et les manifestations</translation>
    </message>
    <message>
        <source>Use the media, websites, partner platforms, social media, publications, events, op-eds and interviews with the Executive Director to publicize the normative and operational work of the programme.</source>
        <translation>Utiliser les médias, les sites web, les plateformes des partenaires, les réseaux sociaux, les publications, les manifestations, les tribunes et les entretiens avec la Direction exécutive pour faire connaître les activités normatives et opérationnelles du programme.</translation>
    </message>
    <message>
        <source>Using research and reports for, inter alia, the high-level political forum on sustainable development, produce compelling materials and infographics on national development and the City Prosperity Index. Voluntary national reviews of data.</source>
        <translation>À partir des travaux de recherche et des rapports établis notamment pour le forum politique de haut niveau pour le développement durable, produire des supports et des infographies convaincants sur le développement national et l’Indice de prospérité des villes. Examens nationaux volontaires des données.</translation>
    </message>
    <message>
        <source>Valuing our communities and cities</source>
        <translation>Valoriser nos communautés et nos villes</translation>
    </message>
    <message>
        <source>Vesak</source>
        <translation>Vesak</translation>
    </message>
    <message>
        <source>Victoria Falls</source>
        <translation>Victoria Falls</translation>
    </message>
    <message>
        <source>Visakha Bucha Day</source>
        <translation>Visakha Bucha</translation>
    </message>
    <message>
        <source>Visual identity, logo lock-ups, hashtag in six languages</source>
        <translation>Identité visuelle, assemblages de logos et mot-dièse en six langues</translation>
    </message>
    <message>
        <source>WCD 2020</source>
        <translation>Journée mondiale des villes 2020</translation>
    </message>
    <message>
        <source>WUF10 2020</source>
        <translation>Forum urbain mondial, 10e session, 2020</translation>
    </message>
    <message>
        <source>WUF11 2022</source>
        <translation>Forum urbain mondial, 11e session, 2022</translation>
    </message>
    <message>
        <source>WUF12 2024</source>
        <translation>Forum urbain mondial, 12e session, 2024</translation>
    </message>
    <message>
        <source>WUF13 2026</source>
        <translation>Forum urbain mondial, 13e session, 2026</translation>
    </message>
    <message>
        <source>WUF9 2018</source>
        <translation>Forum urbain mondial, 9e session, 2018</translation>
    </message>
    <message>
        <source>Web page live check, webcast test, crisis / issue protocol on standby</source>
        <translation>Vérification de la page web en ligne, essai de retransmission, protocole de crise prêt</translation>
    </message>
    <message>
        <source>Web page staged; leak protocol ready</source>
        <translation>Page web préparée ; protocole en cas de fuite prêt</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Work with United Nations entities, development banks, private sector actors and Member States</source>
        <translation>Collaborer avec les entités des Nations Unies, les banques de développement, les acteurs du secteur privé et les États Membres</translation>
    </message>
    <message>
        <source>Work with United Nations entities, development banks, private sector actors and Member States to run campaigns and events and exchange information.</source>
        <translation>Collaborer avec les entités des Nations Unies, les banques de développement, les acteurs du secteur privé et les États Membres pour mener des campagnes, organiser des manifestations et échanger des informations.</translation>
    </message>
    <message>
        <source>Work with branches and stakeholders</source>
        <translation>Collaborer avec les services et les parties prenantes</translation>
    </message>
    <message>
        <source>Work with branches and stakeholders to write positive stories.</source>
        <translation>Collaborer avec les services et les parties prenantes pour rédiger des récits positifs.</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites</source>
        <translation>Collaborer avec les médias locaux et nationaux, les réseaux sociaux et les sites web</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites to publicize the work, and make use of events such as sessions of the conferences of the parties to multilateral environmental agreements.</source>
        <translation>Collaborer avec les médias locaux et nationaux, les réseaux sociaux et les sites web pour faire connaître les travaux, et tirer parti de manifestations telles que les sessions des conférences des Parties aux accords multilatéraux sur l’environnement.</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites to publicize the work, with maximum visibility at events such as the high-level political forum on sustainable development.</source>
        <translation>Collaborer avec les médias locaux et nationaux, les réseaux sociaux et les sites web pour faire connaître les travaux, avec une visibilité maximale lors de manifestations telles que le forum politique de haut niveau pour le développement durable.</translation>
    </message>
    <message>
        <source>Work with other United Nations entities, Member States and cities</source>
        <translation>Collaborer avec d’autres entités des Nations Unies, les États Membres et les villes</translation>
    </message>
    <message>
        <source>Work with other United Nations entities, Member States and cities to run campaigns and produce materials.</source>
        <translation>Collaborer avec d’autres entités des Nations Unies, les États Membres et les villes pour mener des campagnes et produire des supports.</translation>
    </message>
    <message>
        <source>Work with the media, social media and platforms of Member States, cities, development banks, United Nations country teams and non-governmental organizations</source>
        <translation>Collaborer avec les médias, les réseaux sociaux et les plateformes des États Membres, des villes, des banques de développement, des équipes de pays des Nations Unies et des organisations non gouvernementales</translation>
    </message>
    <message>
        <source>Work with the media, social media and platforms of Member States, cities, development banks, United Nations country teams and non-governmental organizations to run campaigns and release messages, videos and stories.</source>
        <translation>Collaborer avec les médias, les réseaux sociaux et les plateformes des États Membres, des villes, des banques de développement, des équipes de pays des Nations Unies et des organisations non gouvernementales pour mener des campagnes et diffuser des messages, des vidéos et des récits.</translation>
    </message>
    <message>
        <source>World Bank</source>
        <translation>Banque mondiale</translation>
    </message>
    <message>
        <source>World Bicycle Day</source>
        <translation>Journée mondiale de la bicyclette</translation>
    </message>
    <message>
        <source>World Children&apos;s Day</source>
        <translation>Journée mondiale de l’enfance</translation>
    </message>
    <message>
        <source>World Cities Day</source>
        <translation>Journée mondiale des villes</translation>
    </message>
    <message>
        <source>World Cities Report 2016: Urbanization and Development – Emerging Futures</source>
        <translation>Rapport mondial sur les villes 2016 : urbanisation et développement – les futurs émergents</translation>
    </message>
    <message>
        <source>World Cities Report 2020: The Value of Sustainable Urbanization</source>
        <translation>Rapport mondial sur les villes 2020 : la valeur de l’urbanisation durable</translation>
    </message>
    <message>
        <source>World Cities Report 2022: Envisaging the Future of Cities</source>
        <translation>Rapport mondial sur les villes 2022 : envisager l’avenir des villes</translation>
    </message>
    <message>
        <source>World Cities Report 2024: Cities and Climate Action</source>
        <translation>Rapport mondial sur les villes 2024 : les villes et l’action climatique</translation>
    </message>
    <message>
        <source>World Cities Report 2026: The Global Housing Crisis – Pathways to Action</source>
        <translation>Rapport mondial sur les villes 2026 : la crise mondiale du logement – pistes d’action</translation>
    </message>
    <message>
        <source>World Cities Report and regional flagship reports</source>
        <translation>Rapport mondial sur les villes et rapports phares régionaux</translation>
    </message>
    <message>
        <source>World Creativity and Innovation Day</source>
        <translation>Journée mondiale de la créativité et de l’innovation</translation>
    </message>
    <message>
        <source>World Day for Cultural Diversity for Dialogue and Development</source>
        <translation>Journée mondiale de la diversité culturelle pour le dialogue et le développement</translation>
    </message>
    <message>
        <source>World Day of Remembrance for Road Traffic Victims</source>
        <translation>Journée mondiale du souvenir des victimes des accidents de la route</translation>
    </message>
    <message>
        <source>World Day of Social Justice</source>
        <translation>Journée mondiale de la justice sociale</translation>
    </message>
    <message>
        <source>World Environment Day</source>
        <translation>Journée mondiale de l’environnement</translation>
    </message>
    <message>
        <source>World Food Day</source>
        <translation>Journée mondiale de l’alimentation</translation>
    </message>
    <message>
        <source>World Habitat Day</source>
        <translation>Journée mondiale de l’habitat</translation>
    </message>
    <message>
        <source>World Health Day</source>
        <translation>Journée mondiale de la santé</translation>
    </message>
    <message>
        <source>World Humanitarian Day</source>
        <translation>Journée mondiale de l’aide humanitaire</translation>
    </message>
    <message>
        <source>World Maritime Day</source>
        <translation>Journée mondiale de la mer</translation>
    </message>
    <message>
        <source>World Meteorological Day</source>
        <translation>Journée météorologique mondiale</translation>
    </message>
    <message>
        <source>World Migratory Bird Day</source>
        <translation>Journée mondiale des oiseaux migrateurs</translation>
    </message>
    <message>
        <source>World Oceans Day</source>
        <translation>Journée mondiale de l’océan</translation>
    </message>
    <message>
        <source>World Philosophy Day</source>
        <translation>Journée mondiale de la philosophie</translation>
    </message>
    <message>
        <source>World Population Day</source>
        <translation>Journée mondiale de la population</translation>
    </message>
    <message>
        <source>World Press Freedom Day</source>
        <translation>Journée mondiale de la liberté de la presse</translation>
    </message>
    <message>
        <source>World Refugee Day</source>
        <translation>Journée mondiale des réfugiés</translation>
    </message>
    <message>
        <source>World Rural Development Day</source>
        <translation>Journée mondiale du développement rural</translation>
    </message>
    <message>
        <source>World Science Day for Peace and Development</source>
        <translation>Journée mondiale de la science au service de la paix et du développement</translation>
    </message>
    <message>
        <source>World Soil Day</source>
        <translation>Journée mondiale des sols</translation>
    </message>
    <message>
        <source>World Statistics Day</source>
        <translation>Journée mondiale de la statistique</translation>
    </message>
    <message>
        <source>World Sustainable Transport Day</source>
        <translation>Journée mondiale du transport durable</translation>
    </message>
    <message>
        <source>World Teachers&apos; Day</source>
        <translation>Journée mondiale des enseignants</translation>
    </message>
    <message>
        <source>World Telecommunication and Information Society Day</source>
        <translation>Journée mondiale des télécommunications et de la société de l’information</translation>
    </message>
    <message>
        <source>World Toilet Day</source>
        <translation>Journée mondiale des toilettes</translation>
    </message>
    <message>
        <source>World Tourism Day</source>
        <translation>Journée mondiale du tourisme</translation>
    </message>
    <message>
        <source>World Tsunami Awareness Day</source>
        <translation>Journée mondiale de sensibilisation aux tsunamis</translation>
    </message>
    <message>
        <source>World Urban Campaign</source>
        <translation>Campagne urbaine mondiale</translation>
    </message>
    <message>
        <source>World Urban Campaign members</source>
        <translation>Membres de la Campagne urbaine mondiale</translation>
    </message>
    <message>
        <source>World Urban Forum</source>
        <translation>Forum urbain mondial</translation>
    </message>
    <message>
        <source>World Urban Forum, eleventh session (WUF11)</source>
        <translation>Forum urbain mondial, onzième session (WUF11)</translation>
    </message>
    <message>
        <source>World Urban Forum, fourteenth session (WUF14)</source>
        <translation>Forum urbain mondial, quatorzième session (WUF14)</translation>
    </message>
    <message>
        <source>World Urban Forum, tenth session (WUF10)</source>
        <translation>Forum urbain mondial, dixième session (WUF10)</translation>
    </message>
    <message>
        <source>World Urban Forum, thirteenth session (WUF13)</source>
        <translation>Forum urbain mondial, treizième session (WUF13)</translation>
    </message>
    <message>
        <source>World Urban Forum, twelfth session (WUF12)</source>
        <translation>Forum urbain mondial, douzième session (WUF12)</translation>
    </message>
    <message>
        <source>World Water Day</source>
        <translation>Journée mondiale de l’eau</translation>
    </message>
    <message>
        <source>World Wildlife Day</source>
        <translation>Journée mondiale de la vie sauvage</translation>
    </message>
    <message>
        <source>World Youth Skills Day</source>
        <translation>Journée mondiale des compétences des jeunes</translation>
    </message>
    <message>
        <source>World assembly – the largest decision-making body on urbanization</source>
        <translation>Assemblée mondiale – le plus grand organe de décision sur l’urbanisation</translation>
    </message>
    <message>
        <source>Write human-interest stories about work in hotspot cities</source>
        <translation>Rédiger des récits de vie sur les travaux menés dans les villes les plus exposées</translation>
    </message>
    <message>
        <source>Write human-interest stories about work in hotspot cities, focusing on climate change and the impact of UN-Habitat&apos;s work.</source>
        <translation>Rédiger des récits de vie sur les travaux menés dans les villes les plus exposées, en mettant l’accent sur les changements climatiques et l’impact des travaux d’ONU-Habitat.</translation>
    </message>
    <message>
        <source>Write positive stories</source>
        <translation>Rédiger des récits positifs</translation>
    </message>
    <message>
        <source>Yaoundé</source>
        <translation>Yaoundé</translation>
    </message>
    <message>
        <source>Yerevan</source>
        <translation>Erevan</translation>
    </message>
    <message>
        <source>Yom Kippur</source>
        <translation>Yom Kippour</translation>
    </message>
    <message>
        <source>Youth leading climate and local action for cities</source>
        <translation>Les jeunes à l’avant-garde de l’action climatique et locale pour les villes</translation>
    </message>
    <message>
        <source>Zero Discrimination Day</source>
        <translation>Journée zéro discrimination</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>adopted strategic plan 2026-2029</source>
        <translation>a adopté le plan stratégique 2026-2029</translation>
    </message>
    <message>
        <source>aims to support cities in identifying and taking the action needed to implement the New Urban Agenda and in measuring impact on the achievement of the Sustainable Development Goal targets</source>
        <translation>vise à aider les villes à définir et à prendre les mesures nécessaires à la mise en œuvre du Nouveau Programme pour les villes et à mesurer l’impact sur la réalisation des cibles des objectifs de développement durable</translation>
    </message>
    <message>
        <source>announced at opening</source>
        <translation>chiffre annoncé à l’ouverture</translation>
    </message>
    <message>
        <source>another source says 5,000 delegates in all</source>
        <translation>une autre source indique 5&#xa0;000 délégués au total</translation>
    </message>
    <message>
        <source>article views</source>
        <translation>consultations d’articles</translation>
    </message>
    <message>
        <source>attendance, summary report</source>
        <translation>présence, d’après le rapport de synthèse</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>personnes présentes</translation>
    </message>
    <message>
        <source>attendees (in person + remote)</source>
        <translation>personnes présentes (sur place et à distance)</translation>
    </message>
    <message>
        <source>before the window; shows there was no 2018 edition</source>
        <translation>antérieur à la période ; montre qu’il n’y a pas eu d’édition 2018</translation>
    </message>
    <message>
        <source>campuses approved</source>
        <translation>campus approuvés</translation>
    </message>
    <message>
        <source>changes in attitudes and commitments</source>
        <translation>évolution des attitudes et des engagements</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>villes</translation>
    </message>
    <message>
        <source>closed 13 Dec</source>
        <translation>clôture le 13 décembre</translation>
    </message>
    <message>
        <source>closed 13 Nov; opens on World Cities Day</source>
        <translation>clôture le 13 novembre ; s’ouvre le jour de la Journée mondiale des villes</translation>
    </message>
    <message>
        <source>closed 15 Dec</source>
        <translation>clôture le 15 décembre</translation>
    </message>
    <message>
        <source>closed 20 Nov</source>
        <translation>clôture le 20 novembre</translation>
    </message>
    <message>
        <source>closed 22 Nov</source>
        <translation>clôture le 22 novembre</translation>
    </message>
    <message>
        <source>closed 24 Nov</source>
        <translation>clôture le 24 novembre</translation>
    </message>
    <message>
        <source>computed by rule; not confirmed</source>
        <translation>calculée selon la règle ; non confirmée</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>date computed by rule; theme and host not announced/not found</source>
        <translation>date calculée selon la règle ; thème et hôte non annoncés ou non trouvés</translation>
    </message>
    <message>
        <source>date is certain (first Monday of October); theme and host of the global observance not found. A third-party page dates it 6 October 2026 with the 2025 theme: wrong.</source>
        <translation>la date est certaine (premier lundi d’octobre) ; thème et hôte de la célébration mondiale non trouvés. Une page tierce la date du 6 octobre 2026 avec le thème de 2025 : c’est une erreur.</translation>
    </message>
    <message>
        <source>dates not found; SDG Summit expected Sept 2027</source>
        <translation>dates non trouvées ; Sommet sur les ODD prévu en septembre 2027</translation>
    </message>
    <message>
        <source>ensures that the smart city field focuses on sustainable development outcomes, including human rights</source>
        <translation>veille à ce que le domaine des villes intelligentes soit axé sur des résultats de développement durable, y compris les droits humains</translation>
    </message>
    <message>
        <source>events</source>
        <translation>manifestations</translation>
    </message>
    <message>
        <source>flagship programmes launched in &quot;Sustainable Urban Development Now&quot; sessions (ENB)</source>
        <translation>programmes phares lancés lors des séances « Sustainable Urban Development Now » (ENB)</translation>
    </message>
    <message>
        <source>from 160 countries</source>
        <translation>de 160 pays</translation>
    </message>
    <message>
        <source>handover at WUF13; dates not found; outside the 2019-2027 window but needed for back-planning</source>
        <translation>passation au WUF13 ; dates non trouvées ; hors de la période 2019-2027 mais nécessaire à la planification à rebours</translation>
    </message>
    <message>
        <source>helps cities to be socially inclusive and economically vibrant while addressing urban-rural dynamics</source>
        <translation>aide les villes à être socialement inclusives et économiquement dynamiques tout en tenant compte des dynamiques entre villes et campagnes</translation>
    </message>
    <message>
        <source>host Government announced 18-30 October; CBD calendar recalled as 19-30</source>
        <translation>le Gouvernement hôte a annoncé 18-30 octobre ; calendrier de la Convention cité de mémoire : 19-30</translation>
    </message>
    <message>
        <source>host confirmed, days not</source>
        <translation>hôte confirmé, dates non confirmées</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>in-depth review of SDG 11; SDG Summit 18-19 Sept 2023</source>
        <translation>examen approfondi de l’ODD 11 ; Sommet sur les ODD des 18 et 19 septembre 2023</translation>
    </message>
    <message>
        <source>its end result is reduced spatial inequality, through the inclusion of disadvantaged socioeconomic groups, the diversification of local economies and of investment in housing, infrastructure and services across the urban-rural continuum</source>
        <translation>son résultat final est la réduction des inégalités spatiales, par l’inclusion des groupes socioéconomiques défavorisés et la diversification des économies locales et des investissements dans le logement, les infrastructures et les services dans tout le continuum urbain-rural</translation>
    </message>
    <message>
        <source>known as the Stakeholder Advisory Group (SAGE) (outside-recalled)</source>
        <translation>connu sous le nom de Groupe consultatif des parties prenantes (SAGE) (source extérieure, de mémoire)</translation>
    </message>
    <message>
        <source>last sentence reads literally &quot;carry out voluntary country assessments of the data&quot;; the English probably said &quot;voluntary national reviews data&quot;</source>
        <translation>la dernière phrase dit littéralement « procéder à des évaluations nationales volontaires des données » ; l’anglais disait sans doute « voluntary national reviews data »</translation>
    </message>
    <message>
        <source>launched at WUF11; day recalled</source>
        <translation>lancé au WUF11 ; jour cité de mémoire</translation>
    </message>
    <message>
        <source>launched at WUF12; day recalled</source>
        <translation>lancé au WUF12 ; jour cité de mémoire</translation>
    </message>
    <message>
        <source>launched at WUF13; exact day not stated</source>
        <translation>lancé au WUF13 ; jour exact non précisé</translation>
    </message>
    <message>
        <source>level of co-investment catalysed</source>
        <translation>niveau de co-investissement suscité</translation>
    </message>
    <message>
        <source>literal: global task force of local authorities</source>
        <translation>littéralement : équipe spéciale mondiale des autorités locales</translation>
    </message>
    <message>
        <source>media &quot;views&quot;: not people</source>
        <translation>« vues » dans les médias : pas des personnes</translation>
    </message>
    <message>
        <source>message pull-through in coverage per flagship</source>
        <translation>reprise des messages dans la couverture médiatique, par programme phare</translation>
    </message>
    <message>
        <source>month and SDG 11 review confirmed; exact days recalled</source>
        <translation>mois et examen de l’ODD 11 confirmés ; jours exacts cités de mémoire</translation>
    </message>
    <message>
        <source>mostly virtual</source>
        <translation>essentiellement en ligne</translation>
    </message>
    <message>
        <source>no debate on the Sunday</source>
        <translation>pas de débat le dimanche</translation>
    </message>
    <message>
        <source>number of policy changes</source>
        <translation>nombre de changements de politique</translation>
    </message>
    <message>
        <source>one press item gives 18-22 May (trend.az 4099960): wrong</source>
        <translation>un article de presse indique 18-22 mai (trend.az 4099960) : c’est une erreur</translation>
    </message>
    <message>
        <source>other UN texts: 23,000 (gltn) and &quot;more than 20,000&quot; (WUC)</source>
        <translation>autres textes de l’ONU : 23&#xa0;000 (gltn) et « plus de 20&#xa0;000 » (WUC)</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>registered online</source>
        <translation>personnes inscrites en ligne</translation>
    </message>
    <message>
        <source>released on World Cities Day</source>
        <translation>publié à l’occasion de la Journée mondiale des villes</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>report downloads and citations</source>
        <translation>téléchargements et citations des rapports</translation>
    </message>
    <message>
        <source>search interest index</source>
        <translation>indice d’intérêt dans les recherches en ligne</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>share of coverage quoting UN-Habitat spokespersons</source>
        <translation>part de la couverture citant des porte-parole d’ONU-Habitat</translation>
    </message>
    <message>
        <source>share of surveyed audience aware of SDG 11 / NUA (baseline and end line)</source>
        <translation>part du public interrogé qui connaît l’ODD 11 et le Nouveau Programme pour les villes (au départ et à la fin)</translation>
    </message>
    <message>
        <source>stakeholder perception survey</source>
        <translation>enquête sur la perception des parties prenantes</translation>
    </message>
    <message>
        <source>suspended 2 Nov</source>
        <translation>suspendue le 2 novembre</translation>
    </message>
    <message>
        <source>theme and host not found; date certain</source>
        <translation>thème et hôte non trouvés ; date certaine</translation>
    </message>
    <message>
        <source>theme confirmed; &quot;first global observance in Africa&quot;; Nakuru recalled</source>
        <translation>thème confirmé ; « première célébration mondiale en Afrique » ; Nakuru cité de mémoire</translation>
    </message>
    <message>
        <source>theme confirmed; Luxor recalled</source>
        <translation>thème confirmé ; Louxor cité de mémoire</translation>
    </message>
    <message>
        <source>track of the 2019 Climate Action Summit</source>
        <translation>volet du Sommet Action Climat de 2019</translation>
    </message>
    <message>
        <source>unprompted media mentions of SDG 11 + &quot;sustainable urbanization&quot;</source>
        <translation>mentions spontanées dans les médias de l’ODD 11 et de l’« urbanisation durable »</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>web sessions on SDG 11 pages</source>
        <translation>visites des pages web consacrées à l’ODD 11</translation>
    </message>
    <message>
        <source>works to improve livelihoods by building adaptive capacity, providing risk-reducing infrastructure and improving the policy environment at the local and national levels, thereby slowly but steadily supporting poverty reduction</source>
        <translation>s’attache à améliorer les moyens de subsistance en renforçant les capacités d’adaptation, en fournissant des infrastructures qui réduisent les risques et en améliorant le cadre d’action aux niveaux local et national, et contribue ainsi lentement mais sûrement à la réduction de la pauvreté</translation>
    </message>
    <message>
        <source>Üsküdar (Istanbul)</source>
        <translation>Üsküdar (Istanbul)</translation>
    </message>
    <message>
        <source>交流信息 may translate &quot;share messages&quot;</source>
        <translation>交流信息 traduit peut-être « share messages »</translation>
    </message>
    <message>
        <source>制定主题 may translate &quot;develop hashtags&quot; (主题标签); kept as &quot;themes&quot;</source>
        <translation>制定主题 traduit peut-être « develop hashtags » (主题标签) ; rendu par « thèmes »</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>s. o.</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>environ {number}</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>jusqu’à {number}</translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation>{number}+</translation>
    </message>
</context>
<context>
    <name>Outcome family</name>
    <message>
        <source>awareness</source>
        <translation>sensibilisation</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>connaissance</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>mobilisation</translation>
    </message>
</context>
<context>
    <name>Outlet kind</name>
    <message>
        <source>print</source>
        <translation>presse écrite</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>télévision</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>agence de presse</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>médias sociaux</translation>
    </message>
</context>
<context>
    <name>Pack period</name>
    <message>
        <source>what the pack usually covers</source>
        <translation>ce que le dossier couvre d’ordinaire</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>the years of the plan</source>
        <translation>les années du plan</translation>
    </message>
    <message>
        <source>the next 90 days</source>
        <translation>les 90 prochains jours</translation>
    </message>
    <message>
        <source>fixed days</source>
        <translation>dates fixes</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Flagship action plan</source>
        <translation>Plan d’action des programmes phares</translation>
    </message>
    <message>
        <source>The four cells of each programme word for word, commitments with their state, actions, partners and indicators.</source>
        <translation>Les quatre cases de chaque programme mot à mot, les engagements et leur état, les actions, les partenaires et les indicateurs.</translation>
    </message>
    <message>
        <source>Campaign calendar</source>
        <translation>Calendrier des campagnes</translation>
    </message>
    <message>
        <source>The year at a glance, 90 days ahead, a grid for each month and the list, with what is still to be confirmed.</source>
        <translation>L’année d’un coup d’œil, les 90 prochains jours, une grille par mois et la liste, avec ce qui reste à confirmer.</translation>
    </message>
    <message>
        <source>Reach and results</source>
        <translation>Portée et résultats</translation>
    </message>
    <message>
        <source>Estimated against measured reach per platform, totals that say what they are, and the expected outcomes.</source>
        <translation>Portée estimée et mesurée par plateforme, totaux qui disent ce qu’ils sont, et résultats attendus.</translation>
    </message>
    <message>
        <source>Ninety days ahead</source>
        <translation>Les quatre-vingt-dix prochains jours</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Décisions à prendre</translation>
    </message>
    <message>
        <source>Flagship programmes</source>
        <translation>Programmes phares</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Ce que signifient les chiffres</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>The four pillars</source>
        <translation>Les quatre piliers</translation>
    </message>
    <message>
        <source>Plan years, gross</source>
        <translation>Années du plan, chiffres bruts</translation>
    </message>
    <message>
        <source>Estimated against measured</source>
        <translation>Estimé et mesuré</translation>
    </message>
    <message>
        <source>Dates to be confirmed</source>
        <translation>Dates à confirmer</translation>
    </message>
    <message>
        <source>Year at a glance</source>
        <translation>L’année en bref</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Sources and method</source>
        <translation>Sources et méthode</translation>
    </message>
    <message>
        <source>Event briefing</source>
        <translation>Dossier d’événement</translation>
    </message>
    <message>
        <source>One event whole: what, where and when, its mandate, messages, programme, people, media, risks and how it is measured.</source>
        <translation>Un événement en entier : quoi, où et quand, son mandat, ses messages, son programme, ses acteurs, les médias, les risques et sa mesure.</translation>
    </message>
    <message>
        <source>Objectives and estimated reach</source>
        <translation>Objectifs et portée estimée</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Publics</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>Architecture des messages</translation>
    </message>
    <message>
        <source>Theme and mandate</source>
        <translation>Thème et mandat</translation>
    </message>
    <message>
        <source>Measurement plan</source>
        <translation>Plan de mesure</translation>
    </message>
    <message>
        <source>Media plan</source>
        <translation>Plan médias</translation>
    </message>
    <message>
        <source>Partners and roles</source>
        <translation>Partenaires et rôles</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Risks and holding lines</source>
        <translation>Risques et déclarations d’attente</translation>
    </message>
    <message>
        <source>Holding lines</source>
        <translation>Déclarations d’attente</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>An event minute by minute on two clocks: what, where, who and which material, with the gates before it and what is open.</source>
        <translation>L’événement minute par minute à deux fuseaux : quoi, où, qui et avec quel support, avec les points de validation préalables et ce qui reste ouvert.</translation>
    </message>
    <message>
        <source>Social media and partners</source>
        <translation>Médias sociaux et partenaires</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>Country brief</source>
        <translation>Fiche de pays</translation>
    </message>
    <message>
        <source>What settlements there need, events and actions there, reach measured there, what changed, and the next dates.</source>
        <translation>Ce dont les établissements humains y ont besoin, les événements et actions, la portée mesurée, ce qui a changé et les prochaines dates.</translation>
    </message>
    <message>
        <source>Donor report</source>
        <translation>Rapport aux donateurs</translation>
    </message>
    <message>
        <source>What a source of funds paid for, results against targets, planned and actual cost, visibility duties with evidence, and what did not work.</source>
        <translation>Ce qu’une source de financement a payé, résultats par rapport aux cibles, coûts prévus et réels, obligations de visibilité avec preuves, et ce qui n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Partner toolkit</source>
        <translation>Trousse des partenaires</translation>
    </message>
    <message>
        <source>Cleared messages and texts by channel and language, dates to join, the visual identity checklist, and how to report back.</source>
        <translation>Messages et textes validés par canal et par langue, dates à rejoindre, liste de contrôle de l’identité visuelle et manière de rendre compte.</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>Messages clés</translation>
    </message>
    <message>
        <source>Co-investment</source>
        <translation>Co-investissement</translation>
    </message>
    <message>
        <source>Contribution ledger</source>
        <translation>Registre des contributions</translation>
    </message>
    <message>
        <source>Settlement needs</source>
        <translation>Besoins des établissements humains</translation>
    </message>
    <message>
        <source>Events, work and partners</source>
        <translation>Événements, travail et partenaires</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>What was funded</source>
        <translation>Ce qui a été financé</translation>
    </message>
    <message>
        <source>Visual identity checklist</source>
        <translation>Liste de contrôle de l’identité visuelle</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Ce qui n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Dates to join</source>
        <translation>Dates à rejoindre</translation>
    </message>
    <message>
        <source>What the document wants of partnerships</source>
        <translation>Ce que le document attend des partenariats</translation>
    </message>
    <message>
        <source>Who we are together</source>
        <translation>Qui nous sommes ensemble</translation>
    </message>
    <message>
        <source>Ready-to-use texts</source>
        <translation>Textes prêts à l’emploi</translation>
    </message>
    <message>
        <source>How to report back</source>
        <translation>Comment rendre compte</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>Résultats par rapport aux cibles</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Visibility duties</source>
        <translation>Obligations de visibilité</translation>
    </message>
    <message>
        <source>Reach, as measured</source>
        <translation>Portée mesurée</translation>
    </message>
    <message>
        <source>Contingency sheet</source>
        <translation>Fiche de contingence</translation>
    </message>
    <message>
        <source>Go, go virtual, postpone, cancel or crisis: what sets it off, who decides until when, what changes and what is said.</source>
        <translation>Maintenir, passer en virtuel, reporter, annuler ou crise : ce qui le déclenche, qui décide et jusqu’à quand, ce qui change et ce qui est dit.</translation>
    </message>
    <message>
        <source>Spokesperson sheet</source>
        <translation>Fiche du porte-parole</translation>
    </message>
    <message>
        <source>For each person who speaks: the one message with its proofs, talking points, hard questions, appearances and holding lines.</source>
        <translation>Pour chaque personne qui parle : le message unique et ses preuves, les éléments de langage, les questions difficiles, les interventions et les déclarations d’attente.</translation>
    </message>
    <message>
        <source>Branch by branch</source>
        <translation>Branche par branche</translation>
    </message>
    <message>
        <source>The decision in brief</source>
        <translation>La décision en bref</translation>
    </message>
    <message>
        <source>Gates before the opening</source>
        <translation>Points de validation avant l’ouverture</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Why there is a contingency plan</source>
        <translation>Pourquoi un plan de contingence</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Comment nous parlons</translation>
    </message>
    <message>
        <source>Spokespersons</source>
        <translation>Porte-parole</translation>
    </message>
    <message>
        <source>Actions by owner</source>
        <translation>Actions par responsable</translation>
    </message>
    <message>
        <source>From input to impact</source>
        <translation>Des intrants à l’impact</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Conflits de calendrier</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours chômés</translation>
    </message>
    <message>
        <source>Disaggregation</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vérifications avant diffusion</translation>
    </message>
    <message>
        <source>Media kit</source>
        <translation>Dossier de presse</translation>
    </message>
    <message>
        <source>For media: fact sheet, cleared messages and quotes, stories and photos with consent, figures, embargo terms and contacts.</source>
        <translation>Pour les médias : fiche d’information, messages et citations validés, récits et photos avec consentement, chiffres, conditions d’embargo et contacts.</translation>
    </message>
    <message>
        <source>Materials and their languages</source>
        <translation>Supports et langues</translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation>À propos de l’organisation</translation>
    </message>
    <message>
        <source>Media contacts</source>
        <translation>Contacts médias</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Fiche d’information</translation>
    </message>
    <message>
        <source>Figures and their sources</source>
        <translation>Chiffres et sources</translation>
    </message>
    <message>
        <source>Quotes and statements</source>
        <translation>Citations et déclarations</translation>
    </message>
    <message>
        <source>Stories and photos</source>
        <translation>Récits et photos</translation>
    </message>
    <message>
        <source>Embargo and accreditation</source>
        <translation>Embargo et accréditation</translation>
    </message>
    <message>
        <source>Changed since an earlier version</source>
        <translation>Modifications depuis une version antérieure</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Provenance des chiffres</translation>
    </message>
</context>
<context>
    <name>Part in an action</name>
    <message>
        <source>does it</source>
        <translation>réalise</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>en répond</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>est consulté</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>est informé</translation>
    </message>
</context>
<context>
    <name>Partner aim</name>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>stratégie</translation>
    </message>
</context>
<context>
    <name>Pillar</name>
    <message>
        <source>think</source>
        <translation>réflexion</translation>
    </message>
    <message>
        <source>act</source>
        <translation>action</translation>
    </message>
    <message>
        <source>share</source>
        <translation>partage</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenariat</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>exact day</source>
        <translation>jour exact</translation>
    </message>
    <message>
        <source>within these days</source>
        <translation>dans ces jours-là</translation>
    </message>
    <message>
        <source>known to the month</source>
        <translation>connu au mois près</translation>
    </message>
    <message>
        <source>known to the quarter</source>
        <translation>connu au trimestre près</translation>
    </message>
    <message>
        <source>known to the year</source>
        <translation>connu à l’année près</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>“{title}” goes out in {language} on {day}, before its embargo lifts on {lifts}.</source>
        <translation>« {title} » paraît en {language} le {day}, avant la levée de son embargo le {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{title}” lifts on {lifts}, before it goes out in {language} on {day}.</source>
        <translation>L’embargo sur « {title} » est levé le {lifts}, avant sa parution en {language} le {day}.</translation>
    </message>
    <message>
        <source>“{task}” publishes “{title}” on {day}, before its embargo lifts on {lifts}.</source>
        <translation>« {task} » publie « {title} » le {day}, avant la levée de son embargo le {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{title}” lifts on {lifts}, before “{task}” publishes it on {day}.</source>
        <translation>L’embargo sur « {title} » est levé le {lifts}, avant que « {task} » ne le publie le {day}.</translation>
    </message>
    <message>
        <source>Embargo against publishing</source>
        <translation>Embargo et publication</translation>
    </message>
    <message>
        <source>The figure {value} for “{title}” has no source and no evidence.</source>
        <translation>Le chiffre {value} pour « {title} » n’a ni source ni preuve.</translation>
    </message>
    <message>
        <source>A figure of the indicator “{title}” ({value}) has no source.</source>
        <translation>Un chiffre de l’indicateur « {title} » ({value}) n’a pas de source.</translation>
    </message>
    <message>
        <source>Figure without a source</source>
        <translation>Chiffre sans source</translation>
    </message>
    <message>
        <source>“{title}” holds what no bundled typeface has, printed as □: {characters}.</source>
        <translation>« {title} » contient des caractères qu’aucune police incluse ne possède, imprimés □ : {characters}.</translation>
    </message>
    <message>
        <source>Character without a typeface</source>
        <translation>Caractère sans police</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no credit.</source>
        <translation>Une photo du récit « {title} » n’a pas de crédit.</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no consent of who is in it.</source>
        <translation>Une photo du récit « {title} » n’a pas le consentement des personnes représentées.</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has neither credit nor consent.</source>
        <translation>Une photo du récit « {title} » n’a ni crédit ni consentement.</translation>
    </message>
    <message>
        <source>Image without credit and consent</source>
        <translation>Image sans crédit ni consentement</translation>
    </message>
    <message>
        <source>“{evidence}” is filed under “{title}”, an outcome, but only shows that something was put out or reached people.</source>
        <translation>« {evidence} » est classé sous « {title} », un résultat, mais montre seulement que quelque chose a été publié ou a touché des personnes.</translation>
    </message>
    <message>
        <source>The indicator “{title}” stands as an outcome but counts what was put out.</source>
        <translation>L’indicateur « {title} » figure comme résultat mais compte ce qui a été publié.</translation>
    </message>
    <message>
        <source>Output filed under an outcome</source>
        <translation>Produit classé sous un résultat</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no picture.</source>
        <translation>Une photo du récit « {title} » n’a pas d’image.</translation>
    </message>
    <message>
        <source>The evidence “{file}” for “{title}” is no longer there.</source>
        <translation>La preuve « {file} » pour « {title} » n’est plus là.</translation>
    </message>
    <message>
        <source>The evidence “{file}” for “{title}” has changed since.</source>
        <translation>La preuve « {file} » pour « {title} » a changé depuis.</translation>
    </message>
    <message>
        <source>Missing file</source>
        <translation>Fichier manquant</translation>
    </message>
    <message>
        <source>“{title}” is wanted in {language} and is not there yet.</source>
        <translation>« {title} » est demandé en {language} et n’existe pas encore.</translation>
    </message>
    <message>
        <source>The message “{title}” has no {language} wording.</source>
        <translation>Le message « {title} » n’a pas de version en {language}.</translation>
    </message>
    <message>
        <source>“{title}” has no {language} name; it is printed in the other language, marked.</source>
        <translation>« {title} » n’a pas de nom en {language} ; il est imprimé dans l’autre langue, avec une marque.</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>Traduction manquante</translation>
    </message>
    <message>
        <source>“{title}” has no date yet.</source>
        <translation>« {title} » n’a pas encore de date.</translation>
    </message>
    <message>
        <source>The day of “{title}” is still to be confirmed.</source>
        <translation>Le jour de « {title} » reste à confirmer.</translation>
    </message>
    <message>
        <source>Date to be confirmed</source>
        <translation>Date à confirmer</translation>
    </message>
    <message>
        <source>The gate “{title}” was due on {day} and is still open.</source>
        <translation>Le point de validation « {title} » était dû le {day} et reste ouvert.</translation>
    </message>
    <message>
        <source>Overdue gate</source>
        <translation>Point de validation en retard</translation>
    </message>
    <message>
        <source>The roof “{title}” has {count} words; more than {most} are no single message.</source>
        <translation>Le message principal « {title} » compte {count} mots ; au-delà de {most}, ce n’est plus un seul message.</translation>
    </message>
    <message>
        <source>“{title}” has a text of {count} characters, which fills whole pages.</source>
        <translation>« {title} » a un texte de {count} caractères, qui remplit des pages entières.</translation>
    </message>
    <message>
        <source>“{title}” has {count} characters and is cut where it stands in a calendar.</source>
        <translation>« {title} » compte {count} caractères et est coupé dans un calendrier.</translation>
    </message>
    <message>
        <source>“{title}” holds {count} characters without a space, which are broken anywhere.</source>
        <translation>« {title} » contient {count} caractères sans espace, coupés n’importe où.</translation>
    </message>
    <message>
        <source>Overfull text</source>
        <translation>Texte trop long</translation>
    </message>
    <message>
        <source>“{title}”: the {language} text no longer fits the one it was translated from.</source>
        <translation>« {title} » : le texte en {language} ne correspond plus à celui dont il est traduit.</translation>
    </message>
    <message>
        <source>Stale translation</source>
        <translation>Traduction périmée</translation>
    </message>
    <message>
        <source>The message “{title}” quotes a figure that has changed or gone since.</source>
        <translation>Le message « {title} » cite un chiffre qui a changé ou disparu depuis.</translation>
    </message>
    <message>
        <source>“{title}” and “{other}” are said to share {people} people, and the smaller audience is estimated at {most}. Net reach leaves that overlap out.</source>
        <translation>« {title} » et « {other} » partageraient {people} personnes, alors que le plus petit public est estimé à {most}. La portée nette ne tient pas compte de ce chevauchement.</translation>
    </message>
    <message>
        <source>Overlap larger than an audience</source>
        <translation>Chevauchement supérieur à un public</translation>
    </message>
    <message>
        <source>The message “{title}” is not cleared yet.</source>
        <translation>Le message « {title} » n’est pas encore validé.</translation>
    </message>
    <message>
        <source>The message “{title}” was returned and is not cleared.</source>
        <translation>Le message « {title} » a été renvoyé et n’est pas validé.</translation>
    </message>
    <message>
        <source>Message not cleared</source>
        <translation>Message non validé</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>No assumption: the largest audience to their sum</source>
        <translation>Sans hypothèse : de la plus grande audience à leur somme</translation>
    </message>
    <message>
        <source>Audiences meet at random (Sainsbury)</source>
        <translation>Audiences indépendantes (Sainsbury)</translation>
    </message>
    <message>
        <source>Overlap as assumed</source>
        <translation>Recoupement supposé</translation>
    </message>
    <message>
        <source>Pairs measured: sum less all pairs (Bonferroni)</source>
        <translation>Paires mesurées : somme moins toutes les paires (Bonferroni)</translation>
    </message>
    <message>
        <source>Audiences meet at random, 5% deducted (media handbooks)</source>
        <translation>Audiences indépendantes, moins 5 % (manuels médias)</translation>
    </message>
    <message>
        <source>Pairs measured, by Agostini’s formula</source>
        <translation>Paires mesurées, selon la formule d’Agostini</translation>
    </message>
</context>
<context>
    <name>Reach kind</name>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>activity, not reach</source>
        <translation>activité, non portée</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Calendar, {period}</source>
        <translation>Calendrier, {period}</translation>
    </message>
    <message>
        <source>{calendar}; only {what}</source>
        <translation>{calendar}&#xa0;; {what} seulement</translation>
    </message>
    <message>
        <source>{calendar}; some kinds left out</source>
        <translation>{calendar}&#xa0;; sans certaines catégories</translation>
    </message>
    <message>
        <source>Without a day yet: {entries}</source>
        <translation>Sans date encore : {entries}</translation>
    </message>
    <message>
        <source>{title} ({when})</source>
        <translation>{title} ({when})</translation>
    </message>
    <message>
        <source>Nothing stands on the calendar in this period.</source>
        <translation>Rien ne figure au calendrier pour cette période.</translation>
    </message>
    <message>
        <source>{day} (going on: {titles})</source>
        <translation>{day} (en cours : {titles})</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Status, or who says the date</source>
        <translation>État, ou origine de la date</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en ce moment</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Meeting of others</source>
        <translation>Réunion d’autres</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Meetings of others</source>
        <translation>Réunions d’autres</translation>
    </message>
    <message>
        <source>United Nations days</source>
        <translation>Journées des Nations Unies</translation>
    </message>
    <message>
        <source>Actions: {pillar}</source>
        <translation>Actions : {pillar}</translation>
    </message>
    <message>
        <source>{title} ({what})</source>
        <translation>{title} ({what})</translation>
    </message>
    <message>
        <source>Nothing with a date lies between {first} and {last}.</source>
        <translation>Rien de daté entre le {first} et le {last}.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Estimated reach of this event</source>
        <translation>Portée estimée de cet événement</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>{document}: {figure} per occurrence</source>
        <translation>{document} : {figure} par occurrence</translation>
    </message>
    <message>
        <source>Participations, gross: who comes twice counts twice, and direct and indirect reach overlap. They are never added up and never called people.</source>
        <translation>Participations, brutes : qui vient deux fois compte deux fois, et la portée directe et la portée indirecte se recoupent. Elles ne sont jamais additionnées ni appelées personnes.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Version définitive</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Characters that no bundled typeface has, printed as □: {characters}</source>
        <translation>Caractères absents des polices fournies, imprimés □ : {characters}</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Page {page} sur {total}</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>Document de travail</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>A working paper of the communications team, made with Comms Planner. It is not an official document of the United Nations.</source>
        <translation>Document de travail de l’équipe de communication, établi avec Comms Planner. Ce n’est pas un document officiel des Nations Unies.</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Rien d’enregistré.</translation>
    </message>
    <message>
        <source>Figure {number}. {caption}</source>
        <translation>Figure {number}. {caption}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <source>From {first} to {last}; minor observances are in the list.</source>
        <translation>Du {first} au {last} ; les journées mineures figurent dans la liste.</translation>
    </message>
    <message>
        <source>As the plan stood on {day}.</source>
        <translation>État du plan au {day}.</translation>
    </message>
    <message>
        <source>Every commitment has an action, and no action is overdue, without an owner or without a date.</source>
        <translation>Chaque engagement a une action, et aucune action n’est en retard, sans responsable ou sans date.</translation>
    </message>
    <message>
        <source>Commitments that no action keeps (%n)</source>
        <translation>Engagements sans action (%n)</translation>
    </message>
    <message>
        <source>Overdue actions (%n)</source>
        <translation>Actions en retard (%n)</translation>
    </message>
    <message>
        <source>Actions whose date is to be confirmed (%n)</source>
        <translation>Actions dont la date est à confirmer (%n)</translation>
    </message>
    <message>
        <source>Actions without an owner (%n)</source>
        <translation>Actions sans responsable (%n)</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Flagship programme {number}: {name}</source>
        <translation>Programme phare {number} : {name}</translation>
    </message>
    <message>
        <source>Later called: {names}.</source>
        <translation>Appelé ensuite : {names}.</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Ce que dit le document</translation>
    </message>
    <message>
        <source>Theme of the event: {theme}</source>
        <translation>Thème de l’événement : {theme}</translation>
    </message>
    <message>
        <source>Theme of the campaign “{title}”: {theme}</source>
        <translation>Thème de la campagne « {title} » : {theme}</translation>
    </message>
    <message>
        <source>Flagship programmes served</source>
        <translation>Programmes phares servis</translation>
    </message>
    <message>
        <source>Cells of the action plan served</source>
        <translation>Cases du plan d’action servies</translation>
    </message>
    <message>
        <source>The Chinese text of {document}, word for word, with English beside it. The English original was not found; each text says where its English comes from.</source>
        <translation>Le texte chinois de {document}, mot pour mot, avec notre traduction française en regard.</translation>
    </message>
    <message>
        <source>{name}. {text}</source>
        <translation>{name}. {text}</translation>
    </message>
    <message>
        <source>Commitments and their status</source>
        <translation>Les engagements et leur état</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>What is marked as not yet cleared must not be used. Figures stand as they were quoted, with their source and the day.</source>
        <translation>Ce qui est marqué comme non encore validé ne doit pas être utilisé. Les chiffres figurent tels que cités, avec leur source et le jour.</translation>
    </message>
    <message>
        <source>Support and proofs</source>
        <translation>Appuis et preuves</translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation>Chiffres et sources</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>pas encore de preuve</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sans chiffre</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>Au calendrier</translation>
    </message>
    <message>
        <source>Actions by pillar</source>
        <translation>Actions par pilier</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Embargoes on each clock</source>
        <translation>Embargos à chaque fuseau</translation>
    </message>
    <message>
        <source>An embargo is a request that media keep because it is useful to them. If it is broken, it is lifted for all and everything is released at once.</source>
        <translation>Un embargo est une demande que les médias respectent parce qu’il leur est utile. S’il est rompu, il est levé pour tous et tout est publié aussitôt.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Embargo lifts</source>
        <translation>Levée de l’embargo</translation>
    </message>
    <message>
        <source>is set to go out before its embargo lifts</source>
        <translation>prévu avant la levée de son embargo</translation>
    </message>
    <message>
        <source>Media work</source>
        <translation>Relations avec les médias</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Accréditation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Copies sent under embargo</source>
        <translation>Exemplaires envoyés sous embargo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>No actions are recorded for this flagship programme.</source>
        <translation>Aucune action n’est enregistrée pour ce programme phare.</translation>
    </message>
    <message>
        <source>Partners named</source>
        <translation>Partenaires cités</translation>
    </message>
    <message>
        <source>The document ({ref}): “{text}”</source>
        <translation>Le document ({ref}) : « {text} »</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Type of partner</source>
        <translation>Type de partenaire</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Rôle dans l’événement</translation>
    </message>
    <message>
        <source>carries the campaign</source>
        <translation>porte la campagne</translation>
    </message>
    <message>
        <source>Visibility duties</source>
        <translation>Obligations de visibilité</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>What the platforms of {document} are estimated to reach in {first}–{last}, and what has been measured.</source>
        <translation>Ce que les plateformes de {document} devraient toucher en {first}–{last}, et ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>direct participations, gross</source>
        <translation>participations directes, brutes</translation>
    </message>
    <message>
        <source>indirect participations, gross</source>
        <translation>participations indirectes, brutes</translation>
    </message>
    <message>
        <source>estimated, {first}–{last}</source>
        <translation>estimation, {first}–{last}</translation>
    </message>
    <message numerus="yes">
        <source>platforms carry an estimate</source>
        <translation>
            <numerusform>plateforme a une estimation</numerusform>
            <numerusform>plateformes ont une estimation</numerusform>
        </translation>
    </message>
    <message>
        <source>the others: not applicable, which is not zero</source>
        <translation>les autres : sans objet, ce qui n’est pas zéro</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message numerus="yes">
        <source>occurrences with people counted</source>
        <translation>
            <numerusform>occurrence où l’on a compté</numerusform>
            <numerusform>occurrences où l’on a compté</numerusform>
        </translation>
    </message>
    <message>
        <source>of which {count} with a chosen figure</source>
        <translation>dont {count} avec un chiffre retenu</translation>
    </message>
    <message>
        <source>All totals here are gross: they count participations, not different people. Somebody who comes to two events is counted twice. A figure with a plus sign is a lower bound, and so is every sum it is part of.</source>
        <translation>Tous les totaux sont bruts : ils comptent des participations, non des personnes différentes. Qui vient à deux événements est compté deux fois. Un chiffre suivi d’un plus est un minimum, de même que toute somme dont il fait partie.</translation>
    </message>
    <message>
        <source>Figures that somebody counted or published. Where several stand for one event, none replaces another: the chosen one is marked, and without a choice none is used in a sum.</source>
        <translation>Chiffres que quelqu’un a comptés ou publiés. Quand il y en a plusieurs pour un événement, aucun n’en remplace un autre : celui qui est retenu est marqué ; sans choix, aucun n’entre dans une somme.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Ce qu’il compte</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>rien n’a été compté</translation>
    </message>
    <message>
        <source>Notes on this event</source>
        <translation>Notes sur cet événement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Past sessions and what was counted</source>
        <translation>Sessions passées et ce qui y a été compté</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>Other moments</source>
        <translation>Autres moments</translation>
    </message>
    <message>
        <source>Three voices are kept apart: what the document says, with its place; what others say, with their source; and what we entered or propose, marked as ours.</source>
        <translation>Trois voix sont distinguées : ce que dit le document, avec son emplacement ; ce que disent d’autres, avec leur source ; et ce que nous avons saisi ou proposons, marqué comme nôtre.</translation>
    </message>
    <message>
        <source>Direct means that people took part, on the spot or online. Indirect means that they were reached through others, such as the media. The two are never added to each other.</source>
        <translation>Directe signifie que les personnes ont participé, sur place ou en ligne. Indirecte, qu’elles ont été touchées par d’autres, comme les médias. Les deux ne s’additionnent jamais.</translation>
    </message>
    <message>
        <source>A message is cleared once all gates have passed its present words. A change of a word takes the clearance away.</source>
        <translation>Un message est validé quand tous les contrôles ont approuvé ses termes actuels. Changer un mot retire la validation.</translation>
    </message>
    <message>
        <source>The document is {symbol} of {date}.</source>
        <translation>Le document est {symbol}, du {date}.</translation>
    </message>
    <message>
        <source>Nothing is recorded in the plan for: {names}.</source>
        <translation>Le plan ne contient rien sur : {names}.</translation>
    </message>
    <message>
        <source>A plus sign means at least. A sum with a lower bound in it is itself a lower bound.</source>
        <translation>Le signe plus signifie « au moins ». Une somme qui contient un minimum est elle-même un minimum.</translation>
    </message>
    <message>
        <source>Gross means that participations are added up. How many different people that is depends on how many come twice, which nobody has measured, so only a range is given.</source>
        <translation>Brut signifie que l’on additionne les participations. Le nombre de personnes différentes dépend de celles qui viennent deux fois, ce que personne n’a mesuré ; seul un intervalle est donné.</translation>
    </message>
    <message>
        <source>Not applicable and unknown are not zero. Such platforms are left out of sums, and the number of those that carry a figure stands beside the sum.</source>
        <translation>« Sans objet » et « inconnu » ne sont pas zéro. Ces plateformes sont exclues des sommes, à côté desquelles figure le nombre de celles qui ont un chiffre.</translation>
    </message>
    <message>
        <source>The 500 direct participants of World Habitat Day and of World Cities Day can only be those at the place of the global observance; local events are counted separately.</source>
        <translation>Les 500 participants directs de la Journée mondiale de l’habitat et de la Journée mondiale des villes ne peuvent être que ceux du lieu de la célébration mondiale ; les manifestations locales sont comptées à part.</translation>
    </message>
    <message>
        <source>Views, clippings and events are activities or outputs, not people reached.</source>
        <translation>Les vues, les coupures et les événements sont des activités ou des produits, non des personnes touchées.</translation>
    </message>
    <message>
        <source>Everything here was read from the plan at one moment, on {day}. What the plan does not hold is left out or marked as not recorded; nothing is filled in.</source>
        <translation>Tout ce qui figure ici a été lu dans le plan au même moment, le {day}. Ce que le plan ne contient pas est omis ou signalé comme non consigné ; rien n’est complété.</translation>
    </message>
    <message>
        <source>A plus sign means at least. Not applicable and unknown are not zero. Gross figures count participations, not different people; amounts in different currencies are never added up.</source>
        <translation>Le signe plus signifie au moins. Sans objet et inconnu ne valent pas zéro. Les chiffres bruts comptent des participations et non des personnes différentes ; des montants en monnaies différentes ne sont jamais additionnés.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>{symbol}, {date}: {title}</source>
        <translation>{symbol}, {date} : {title}</translation>
    </message>
    <message>
        <source>How many people came more than once, nobody has measured. Without any assumption the number of different people lies between the largest single audience and the sum of all.</source>
        <translation>Personne n’a mesuré combien de personnes sont venues plus d’une fois. Sans hypothèse, le nombre de personnes différentes se situe entre la plus grande audience et la somme de toutes.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>no upper limit known</source>
        <translation>aucune limite supérieure connue</translation>
    </message>
    <message>
        <source>One occurrence of each platform, direct</source>
        <translation>Une occurrence de chaque plateforme, directe</translation>
    </message>
    <message>
        <source>One occurrence of each platform, indirect</source>
        <translation>Une occurrence de chaque plateforme, indirecte</translation>
    </message>
    <message>
        <source>All occurrences {first}–{last}, direct</source>
        <translation>Toutes les occurrences {first}–{last}, directe</translation>
    </message>
    <message>
        <source>All occurrences {first}–{last}, indirect</source>
        <translation>Toutes les occurrences {first}–{last}, indirecte</translation>
    </message>
    <message>
        <source>Method: {method}.</source>
        <translation>Méthode : {method}.</translation>
    </message>
    <message>
        <source>Reach is no outcome: that somebody came or was reached proves neither awareness nor knowledge. The document names three families of outcomes, and measures for one of them only.</source>
        <translation>La portée n’est pas un effet : que quelqu’un soit venu ou ait été touché ne prouve ni sensibilisation ni connaissance. Le document cite trois familles d’effets, et des mesures pour une seule.</translation>
    </message>
    <message>
        <source>{title} ({code})</source>
        <translation>{title} ({code})</translation>
    </message>
    <message>
        <source>Indicators it is to move</source>
        <translation>Indicateurs visés</translation>
    </message>
    <message>
        <source>Measure or indicator</source>
        <translation>Mesure ou indicateur</translation>
    </message>
    <message>
        <source>How it is collected</source>
        <translation>Mode de collecte</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>not laid down</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <source>What is to be counted</source>
        <translation>Ce qui sera compté</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Our proposal. Store the definition with each figure: registered, scanned, in person and remote are four different figures. No amount of reach proves an outcome.</source>
        <translation>Notre proposition. Conservez la définition avec chaque chiffre : inscrits, scannés, en présence et à distance sont quatre chiffres différents. Aucune portée ne prouve un résultat.</translation>
    </message>
    <message>
        <source>Registration list on the last day</source>
        <translation>Liste d’inscription au dernier jour</translation>
    </message>
    <message>
        <source>Scans at the doors, each badge once</source>
        <translation>Badges scannés aux portes, chacun une fois</translation>
    </message>
    <message>
        <source>Log-ins to the webcast, each person once</source>
        <translation>Connexions à la diffusion, chaque personne une fois</translation>
    </message>
    <message>
        <source>Each channel by itself; channels overlap</source>
        <translation>Chaque canal séparément ; les canaux se recoupent</translation>
    </message>
    <message>
        <source>Media monitoring, 14 days after</source>
        <translation>Veille médiatique, 14 jours après</translation>
    </message>
    <message>
        <source>Statistics of the channels</source>
        <translation>Statistiques des canaux</translation>
    </message>
    <message>
        <source>Statistics of the website</source>
        <translation>Statistiques du site web</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>À quelle fin</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base de référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>our suggestion</source>
        <translation>notre proposition</translation>
    </message>
    <message>
        <source>{figure} ({year})</source>
        <translation>{figure} ({year})</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>What {document} commits this flagship programme to, what is planned to keep it, and what needs a decision.</source>
        <translation>Ce à quoi {document} engage ce programme phare, ce qui est prévu pour le tenir et ce qui appelle une décision.</translation>
    </message>
    <message>
        <source>What {document} commits the five flagship programmes to, what is planned to keep it, and what needs a decision.</source>
        <translation>Ce à quoi {document} engage les cinq programmes phares, ce qui est prévu pour le tenir et ce qui appelle une décision.</translation>
    </message>
    <message>
        <source>Goal of the strategic plan</source>
        <translation>But du plan stratégique</translation>
    </message>
    <message numerus="yes">
        <source>commitments in the document</source>
        <translation>
            <numerusform>engagement dans le document</numerusform>
            <numerusform>engagements dans le document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have an action planned</source>
        <translation>
            <numerusform>a une action prévue</numerusform>
            <numerusform>ont une action prévue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are delivered</source>
        <translation>
            <numerusform>est tenu</numerusform>
            <numerusform>sont tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions are overdue</source>
        <translation>
            <numerusform>action est en retard</numerusform>
            <numerusform>actions sont en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>{share}% of the commitments</source>
        <translation>{share} % des engagements</translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation>Où en est le plan</translation>
    </message>
    <message>
        <source>Roles of the agency in {document}, not channels: every flagship programme has all.</source>
        <translation>Rôles de l’organisme dans {document}, non des canaux : chaque programme phare les a tous.</translation>
    </message>
    <message>
        <source>What the document says of it</source>
        <translation>Ce qu’en dit le document</translation>
    </message>
    <message>
        <source>Estimates per occurrence, added up over what occurs in each calendar year. Platforms meet every year, every two years or every four, so the years differ.</source>
        <translation>Estimations par occurrence, additionnées selon ce qui a lieu chaque année civile. Les plateformes se réunissent tous les ans, tous les deux ans ou tous les quatre ans : les années diffèrent donc.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>What occurs, of the platforms with an estimate</source>
        <translation>Ce qui a lieu, parmi les plateformes avec estimation</translation>
    </message>
    <message>
        <source>Direct, gross</source>
        <translation>Directe, brute</translation>
    </message>
    <message>
        <source>Indirect, gross</source>
        <translation>Indirecte, brute</translation>
    </message>
    <message>
        <source>Total {first}–{last}</source>
        <translation>Total {first}–{last}</translation>
    </message>
    <message>
        <source>{part} of {whole} platforms carry a figure; for the others the document says not applicable, so they are left out and not counted as zero.</source>
        <translation>{part} plateformes sur {whole} ont un chiffre ; pour les autres, le document indique « sans objet » : elles sont omises et ne comptent pas pour zéro.</translation>
    </message>
    <message>
        <source>{document}, Annex II, table 2, and the measurements listed below</source>
        <translation>{document}, annexe II, tableau 2, et les mesures énumérées ci-après</translation>
    </message>
    <message>
        <source>Estimates, per occurrence</source>
        <translation>Estimations, par occurrence</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directe</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirecte</translation>
    </message>
    <message>
        <source>Frequency or status in the document</source>
        <translation>Fréquence ou état dans le document</translation>
    </message>
    <message>
        <source>Estimate by</source>
        <translation>Estimation de</translation>
    </message>
    <message>
        <source>One occurrence of each, gross</source>
        <translation>Une occurrence de chacune, brute</translation>
    </message>
    <message>
        <source>(empty in the document)</source>
        <translation>(vide dans le document)</translation>
    </message>
    <message>
        <source>The document gives frequencies, not days. What has no confirmed day is listed here and not drawn on one.</source>
        <translation>Le document donne des fréquences, non des jours. Ce qui n’a pas de jour confirmé figure ici et n’est placé sur aucun.</translation>
    </message>
    <message>
        <source>Known to the month, quarter or year</source>
        <translation>Connu au mois, au trimestre ou à l’année</translation>
    </message>
    <message>
        <source>Editions without any date</source>
        <translation>Éditions sans date</translation>
    </message>
    <message>
        <source>Actions without any date</source>
        <translation>Actions sans date</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Everything in the period has a confirmed day.</source>
        <translation>Tout, dans la période, a un jour confirmé.</translation>
    </message>
    <message>
        <source>{year} at a glance</source>
        <translation>{year} en bref</translation>
    </message>
    <message>
        <source>A line under a day: actions or United Nations days.</source>
        <translation>Un trait sous le jour : actions ou journées des Nations Unies.</translation>
    </message>
    <message>
        <source>{level}: a sign on the way that proves no outcome</source>
        <translation>{level} : un signe en chemin, qui ne prouve aucun effet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where to reach them</source>
        <translation>Comment les joindre</translation>
    </message>
    <message>
        <source>What to ask them</source>
        <translation>Ce qu’on peut leur demander</translation>
    </message>
    <message>
        <source>leads {campaigns}</source>
        <translation>dirige {campaigns}</translation>
    </message>
    <message numerus="yes">
        <source>owns %n actions</source>
        <translation>
            <numerusform>responsable de %n action</numerusform>
            <numerusform>responsable de %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks as {role}</source>
        <translation>s’exprime en qualité de : {role}</translation>
    </message>
    <message>
        <source>not of the team</source>
        <translation>extérieur à l’équipe</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Tableau : {title}</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Not yet cleared</source>
        <translation>Pas encore validé</translation>
    </message>
    <message>
        <source>Holds from {day}</source>
        <translation>Valable à partir du {day}</translation>
    </message>
    <message>
        <source>{figure}: {definition}</source>
        <translation>{figure} : {definition}</translation>
    </message>
    <message>
        <source>changed since it was quoted</source>
        <translation>modifié depuis la citation</translation>
    </message>
    <message>
        <source>its source is no longer in the plan</source>
        <translation>sa source n’est plus dans le plan</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Embargo until {moment} {place}</source>
        <translation>Embargo jusqu’au {moment} {place}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi il figure ici</translation>
    </message>
    <message>
        <source>Host of the event: {city}</source>
        <translation>Hôte de l’événement : {city}</translation>
    </message>
    <message>
        <source>Story: {title}</source>
        <translation>Récit : {title}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The one outcome</source>
        <translation>Le résultat unique</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Aussi : {names}</translation>
    </message>
    <message>
        <source>Date: {status} · {basis}</source>
        <translation>Date : {status} · {basis}</translation>
    </message>
    <message>
        <source>Lead: {names}</source>
        <translation>Chef de file : {names}</translation>
    </message>
    <message>
        <source>Speak for us: {names}</source>
        <translation>Parlent en notre nom : {names}</translation>
    </message>
    <message>
        <source>Branch chosen</source>
        <translation>Branche choisie</translation>
    </message>
    <message numerus="yes">
        <source>days until the first decision is due</source>
        <translation>
            <numerusform>jour avant la première décision</numerusform>
            <numerusform>jours avant la première décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days until it opens</source>
        <translation>
            <numerusform>jour avant l’ouverture</numerusform>
            <numerusform>jours avant l’ouverture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces of work still open</source>
        <translation>
            <numerusform>tâche encore ouverte</numerusform>
            <numerusform>tâches encore ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>branches without a trigger or a decider</source>
        <translation>
            <numerusform>branche sans déclencheur ou sans décideur</numerusform>
            <numerusform>branches sans déclencheur ou sans décideur</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>sur {total}</translation>
    </message>
    <message>
        <source>A latest day that we reckon leaves just enough time for what the branch adds before the opening. It is no forecast.</source>
        <translation>Le dernier jour que nous calculons laisse juste le temps nécessaire à ce que la branche ajoute avant l’ouverture. Ce n’est pas une prévision.</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>estimated direct reach</source>
        <translation>portée directe estimée</translation>
    </message>
    <message>
        <source>estimated indirect reach</source>
        <translation>portée indirecte estimée</translation>
    </message>
    <message>
        <source>participations, gross</source>
        <translation>participations, brutes</translation>
    </message>
    <message numerus="yes">
        <source>pieces of work done</source>
        <translation>
            <numerusform>tâche accomplie</numerusform>
            <numerusform>tâches accomplies</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}, {late} late</source>
        <translation>sur {total}, {late} en retard</translation>
    </message>
    <message>
        <source>On each clock</source>
        <translation>À chaque fuseau</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Premier point</translation>
    </message>
    <message>
        <source>Last item ends</source>
        <translation>Fin du dernier point</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Fuseau</translation>
    </message>
    <message>
        <source>09:00 at the event is</source>
        <translation>09 h 00 sur place correspond à</translation>
    </message>
    <message>
        <source>No hours are recorded yet; days are those of the place of the event.</source>
        <translation>Aucune heure n’est encore enregistrée ; les jours sont ceux du lieu.</translation>
    </message>
    <message>
        <source>The plan does not say on which clock the event runs; that of {place} stands in.</source>
        <translation>Le plan ne dit pas selon quelle heure se déroule l’événement ; celle de {place} est utilisée.</translation>
    </message>
    <message>
        <source>Hours on the clock of {place} ({offset}).</source>
        <translation>Heures de {place} ({offset}).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>Present throughout: {names}</source>
        <translation>Présents tout du long : {names}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Ways it can go</source>
        <translation>Scénarios possibles</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>reckoned by us</source>
        <translation>calculé par nous</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>drops {dropped}, moves {moved}, adds {added}</source>
        <translation>supprime {dropped}, déplace {moved}, ajoute {added}</translation>
    </message>
    <message>
        <source>Holding line</source>
        <translation>Déclaration d’attente</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>Cues and materials</source>
        <translation>Signaux et supports</translation>
    </message>
    <message>
        <source>Runs it: {name}</source>
        <translation>Conduit : {name}</translation>
    </message>
    <message>
        <source>Speaks: {names}</source>
        <translation>Parle : {names}</translation>
    </message>
    <message>
        <source>After: {names}</source>
        <translation>Après : {names}</translation>
    </message>
    <message>
        <source>Material: {names}</source>
        <translation>Support : {names}</translation>
    </message>
    <message>
        <source>{time} (+{days} d)</source>
        <translation>{time} (+{days} j)</translation>
    </message>
    <message>
        <source>{time} (−{days} d)</source>
        <translation>{time} (−{days} j)</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>pas encore de canal</translation>
    </message>
    <message>
        <source>● cleared   ◇ in hand   ○ missing   ! out of date   – not wanted</source>
        <translation>● validé   ◇ en cours   ○ manquant   ! périmé   – non demandé</translation>
    </message>
    <message>
        <source>Public engagement</source>
        <translation>Participation du public</translation>
    </message>
    <message>
        <source>Partners who carry it on: {names}</source>
        <translation>Partenaires qui le relaient : {names}</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>Élément de langage</translation>
    </message>
    <message>
        <source>What each branch would do if it were chosen on {day}; nothing of it is done.</source>
        <translation>Ce que ferait chaque branche si elle était choisie le {day} ; rien n’en est fait.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Latest because of</source>
        <translation>Dernier délai en raison de</translation>
    </message>
    <message>
        <source>Date of the event then</source>
        <translation>Date de l’événement alors</translation>
    </message>
    <message>
        <source>This branch changes no work.</source>
        <translation>Cette branche ne change aucune tâche.</translation>
    </message>
    <message>
        <source>Work that waits for a name, by role</source>
        <translation>Tâches en attente d’un nom, par rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Pieces of work</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>What settlements in {country} need, what we hold and do there, and what came of it, as the plan stood on {day}.</source>
        <translation>Ce dont les établissements humains de {country} ont besoin, ce que nous y tenons et faisons, et ce qui en est résulté, selon le plan au {day}.</translation>
    </message>
    <message>
        <source>The countries where something is held, done, classified or recorded, as the plan stood on {day}. A brief of one country says more.</source>
        <translation>Les pays où quelque chose se tient, se fait, est classé ou enregistré, selon le plan au {day}. La fiche d’un seul pays en dit davantage.</translation>
    </message>
    <message numerus="yes">
        <source>events held there</source>
        <translation>
            <numerusform>événement tenu</numerusform>
            <numerusform>événements tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events to come</source>
        <translation>
            <numerusform>événement à venir</numerusform>
            <numerusform>événements à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions there</source>
        <translation>
            <numerusform>action sur place</numerusform>
            <numerusform>actions sur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in the ledger</source>
        <translation>
            <numerusform>changement au registre</numerusform>
            <numerusform>changements au registre</numerusform>
        </translation>
    </message>
    <message>
        <source>Region: {region}.</source>
        <translation>Région : {region}.</translation>
    </message>
    <message>
        <source>Needs, category</source>
        <translation>Besoins, catégorie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Prochain événement</translation>
    </message>
    <message>
        <source>{country} ({count})</source>
        <translation>{country} ({count})</translation>
    </message>
    <message>
        <source>Only past events are recorded, so many in each, of: {countries}.</source>
        <translation>Seuls des événements passés sont enregistrés, au nombre indiqué, pour : {countries}.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet of: {countries}.</source>
        <translation>Rien n’est encore enregistré pour : {countries}.</translation>
    </message>
    <message>
        <source>{country} (pilot)</source>
        <translation>{country} (pilote)</translation>
    </message>
    <message>
        <source>{recorded} recorded, {confirmed} confirmed by somebody besides us. A contribution is a part in a change, not its cause.</source>
        <translation>{recorded} enregistrés, {confirmed} confirmés par d’autres que nous. Une contribution est une part d’un changement, non sa cause.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What others did</source>
        <translation>Ce que d’autres ont fait</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Actions there</source>
        <translation>Actions sur place</translation>
    </message>
    <message>
        <source>Partners in this work</source>
        <translation>Partenaires de ce travail</translation>
    </message>
    <message>
        <source>No event of the plan lies in this country.</source>
        <translation>Aucun événement du plan ne se situe dans ce pays.</translation>
    </message>
    <message>
        <source>No action of the plan is tied to an event there.</source>
        <translation>Aucune action du plan n’est liée à un événement sur place.</translation>
    </message>
    <message>
        <source>What {grant} paid for, what came of it, and what is owed in return, as the plan stood on {day}.</source>
        <translation>Ce que {grant} a payé, ce qui en est résulté et ce qui est dû en retour, selon le plan au {day}.</translation>
    </message>
    <message>
        <source>What each source of funds paid for, what came of it, and what is owed in return, as the plan stood on {day}.</source>
        <translation>Ce que chaque source de financement a payé, ce qui en est résulté et ce qui est dû en retour, selon le plan au {day}.</translation>
    </message>
    <message numerus="yes">
        <source>funded actions done</source>
        <translation>
            <numerusform>action financée achevée</numerusform>
            <numerusform>actions financées achevées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties met</source>
        <translation>
            <numerusform>obligation de visibilité remplie</numerusform>
            <numerusform>obligations de visibilité remplies</numerusform>
        </translation>
    </message>
    <message>
        <source>spent, as far as recorded</source>
        <translation>dépensé, selon les enregistrements</translation>
    </message>
    <message>
        <source>planned: {amount}</source>
        <translation>prévu : {amount}</translation>
    </message>
    <message>
        <source>took part, gross</source>
        <translation>ont pris part, brut</translation>
    </message>
    <message>
        <source>reached through others, gross</source>
        <translation>touchés par d’autres, brut</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message numerus="yes">
        <source>from %n measured figures</source>
        <translation>
            <numerusform>d’après %n chiffre mesuré</numerusform>
            <numerusform>d’après %n chiffres mesurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Source de financement</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Duties met</source>
        <translation>Obligations remplies</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>À quoi cela servait</translation>
    </message>
    <message>
        <source>{title}: {objective}</source>
        <translation>{title} : {objective}</translation>
    </message>
    <message>
        <source>No action, campaign or duty of the plan names a source of funds yet, so there is nothing to report on.</source>
        <translation>Aucune action, campagne ou obligation du plan ne nomme encore de source de financement ; il n’y a donc rien à rapporter.</translation>
    </message>
    <message>
        <source>Planned and actual cost, a panel for each currency.</source>
        <translation>Coûts prévus et réels, un panneau par monnaie.</translation>
    </message>
    <message>
        <source>the plan, costs of actions</source>
        <translation>le plan, coûts des actions</translation>
    </message>
    <message>
        <source>{currency}: planned {planned}, actual {actual}</source>
        <translation>{currency} : prévu {planned}, réel {actual}</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Encore dû</translation>
    </message>
    <message>
        <source>{duty}: {due}</source>
        <translation>{duty} : {due}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>dû le {day}</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>sans date fixée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Costs are added up within one currency only; several currencies stand apart.</source>
        <translation>Les coûts ne sont additionnés que dans une même monnaie ; les monnaies différentes restent séparées.</translation>
    </message>
    <message>
        <source>Neither currencies nor kinds are added to each other. Our part is the share that was claimed; without a claim there is none.</source>
        <translation>Ni les monnaies ni les types ne sont additionnés. Notre part est celle qui a été revendiquée ; sans revendication, il n’y en a pas.</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>Origine des fonds</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>Notre part</translation>
    </message>
    <message>
        <source>{kind}, in {currency}</source>
        <translation>{kind}, en {currency}</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Named by: {who}</source>
        <translation>Nommé par : {who}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unité : {unit}</translation>
    </message>
    <message>
        <source>The document has five categories; a country may be of more than one, and what is true of it is true as of a day. The document itself classifies no country.</source>
        <translation>Le document compte cinq catégories ; un pays peut relever de plusieurs, et ce qui en est dit vaut à une date. Le document lui-même ne classe aucun pays.</translation>
    </message>
    <message>
        <source>{country} has not been classified in this plan.</source>
        <translation>{country} n’a pas été classé dans ce plan.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Says who</source>
        <translation>Selon qui</translation>
    </message>
    <message>
        <source>Earlier: {categories}.</source>
        <translation>Auparavant : {categories}.</translation>
    </message>
    <message>
        <source>category {number} ({day})</source>
        <translation>catégorie {number} ({day})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>These lines are cleared and may be used as they stand, in any of their languages.</source>
        <translation>Ces lignes sont validées et peuvent être utilisées telles quelles, dans toutes leurs langues.</translation>
    </message>
    <message>
        <source>No message is cleared yet.</source>
        <translation>Aucun message n’est encore validé.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, since they are not cleared: %n messages.</source>
        <translation>
            <numerusform>Laissé de côté, faute de validation : %n message.</numerusform>
            <numerusform>Laissés de côté, faute de validation : %n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared by {who} on {day}.</source>
        <translation>Validé par {who} le {day}.</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Ce que nous disons</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Grades run from 1, the best, to 4. The hash tells whether a file is still the one that was shown: SHA-256, its first sixteen characters.</source>
        <translation>Les degrés vont de 1, le meilleur, à 4. L’empreinte dit si un fichier est bien celui qui a été montré : SHA-256, ses seize premiers caractères.</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Ce qu’elle prouve</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où elle se trouve</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Of measured figures</source>
        <translation>Des chiffres mesurés</translation>
    </message>
    <message>
        <source>Of results</source>
        <translation>Des résultats</translation>
    </message>
    <message>
        <source>Of commitments delivered</source>
        <translation>Des engagements tenus</translation>
    </message>
    <message>
        <source>Of visibility duties and identity</source>
        <translation>Des obligations de visibilité et d’identité</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>Coût prévu</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Coût réel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Sum in {currency}</source>
        <translation>Somme en {currency}</translation>
    </message>
    <message>
        <source>Actions with planned and actual cost</source>
        <translation>Actions avec coûts prévus et réels</translation>
    </message>
    <message>
        <source>A dash means that nothing was recorded, which is not a cost of nothing. The difference is given where both costs of an action are known.</source>
        <translation>Un tiret signifie que rien n’a été enregistré, ce qui n’est pas un coût nul. L’écart est donné là où les deux coûts d’une action sont connus.</translation>
    </message>
    <message>
        <source>No campaign or action names this source of funds.</source>
        <translation>Aucune campagne ni action ne nomme cette source de financement.</translation>
    </message>
    <message>
        <source>{document} ({ref}) asks that the name and the logo be used correctly, and lists nothing. The list is our suggestion.</source>
        <translation>{document} ({ref}) demande que le nom et le logo soient utilisés correctement et n’énumère rien. La liste est notre proposition.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut vérifier</translation>
    </message>
    <message>
        <source>For what, and where it can be seen</source>
        <translation>Pour quoi, et où on peut le voir</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>{title}: {lesson}</source>
        <translation>{title} : {lesson}</translation>
    </message>
    <message>
        <source>Called off or postponed (%n)</source>
        <translation>Annulé ou reporté (%n)</translation>
    </message>
    <message>
        <source>{title}: {status}</source>
        <translation>{title} : {status}</translation>
    </message>
    <message>
        <source>{said}. {why}</source>
        <translation>{said}. {why}</translation>
    </message>
    <message>
        <source>{title}: was due on {day}</source>
        <translation>{title} : était dû le {day}</translation>
    </message>
    <message>
        <source>Indicators behind their target (%n)</source>
        <translation>Indicateurs en deçà de leur cible (%n)</translation>
    </message>
    <message>
        <source>Nothing was called off, nothing is overdue, no indicator is behind its target, and nobody wrote down a lesson. That is what was recorded, and no proof that all went well.</source>
        <translation>Rien n’a été annulé, rien n’est en retard, aucun indicateur n’est en deçà de sa cible et personne n’a noté de leçon. C’est ce qui a été enregistré, et non la preuve que tout s’est bien passé.</translation>
    </message>
    <message>
        <source>From {first} to {last}: platforms, meetings of others and our own days.</source>
        <translation>Du {first} au {last} : plateformes, réunions d’autres entités et nos journées.</translation>
    </message>
    <message>
        <source>The words of {document}, Annex IV, table 1. Its text speaks of seven types of partner and lists eight, as its table does.</source>
        <translation>Selon les termes de {document}, annexe IV, tableau 1. Son texte parle de sept types de partenaires et en énumère huit, comme son tableau.</translation>
    </message>
    <message>
        <source>Objectives only; the toolkit of one partner has the strategies of its type too.</source>
        <translation>Objectifs seulement ; la trousse d’un seul partenaire contient aussi les stratégies de son type.</translation>
    </message>
    <message>
        <source>This partner is of none of the eight types of the document.</source>
        <translation>Ce partenaire ne relève d’aucun des huit types du document.</translation>
    </message>
    <message>
        <source>In the document, Chinese</source>
        <translation>Dans le document, en chinois</translation>
    </message>
    <message>
        <source>English, our translation</source>
        <translation>Français, notre traduction</translation>
    </message>
    <message>
        <source>What {partner} and UN-Habitat do together, what may be said and shown, and how to tell us what came of it.</source>
        <translation>Ce que {partner} et ONU-Habitat font ensemble, ce qui peut être dit et montré, et comment nous dire ce qui en est résulté.</translation>
    </message>
    <message>
        <source>Whom we work with, what may be said and shown together, and how to tell us what came of it.</source>
        <translation>Avec qui nous travaillons, ce qui peut être dit et montré ensemble, et comment nous dire ce qui en est résulté.</translation>
    </message>
    <message numerus="yes">
        <source>campaigns together</source>
        <translation>
            <numerusform>campagne commune</numerusform>
            <numerusform>campagnes communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions together</source>
        <translation>
            <numerusform>action commune</numerusform>
            <numerusform>actions communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties open</source>
        <translation>
            <numerusform>obligation de visibilité ouverte</numerusform>
            <numerusform>obligations de visibilité ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners in the plan</source>
        <translation>
            <numerusform>partenaire dans le plan</numerusform>
            <numerusform>partenaires dans le plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have a part in an action or a campaign</source>
        <translation>
            <numerusform>a une part dans une action ou une campagne</numerusform>
            <numerusform>ont une part dans une action ou une campagne</numerusform>
        </translation>
    </message>
    <message>
        <source>The document names {partner} in {ref}.</source>
        <translation>Le document nomme {partner} dans {ref}.</translation>
    </message>
    <message>
        <source>The document does not name {partner}; the team added it.</source>
        <translation>Le document ne nomme pas {partner} ; l’équipe l’a ajouté.</translation>
    </message>
    <message>
        <source>Our actions</source>
        <translation>Nos actions</translation>
    </message>
    <message>
        <source>Part of the partner</source>
        <translation>Rôle du partenaire</translation>
    </message>
    <message>
        <source>No campaign and no action is shared yet.</source>
        <translation>Aucune campagne ni action n’est encore partagée.</translation>
    </message>
    <message>
        <source>Named by the document, without work in the plan yet</source>
        <translation>Nommés par le document, sans travail dans le plan à ce jour</translation>
    </message>
    <message>
        <source>Cleared texts, to be used as they are. A text with an embargo may go out from that moment on.</source>
        <translation>Textes validés, à utiliser tels quels. Un texte sous embargo peut paraître à partir de ce moment.</translation>
    </message>
    <message>
        <source>No text is cleared yet.</source>
        <translation>Aucun texte n’est encore validé.</translation>
    </message>
    <message>
        <source>{title} ({channel})</source>
        <translation>{title} ({channel})</translation>
    </message>
    <message>
        <source>Embargoed until {moment}.</source>
        <translation>Sous embargo jusqu’au {moment}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Mots-dièse</translation>
    </message>
    <message>
        <source>All materials, and the languages they are cleared in</source>
        <translation>Tous les supports et les langues dans lesquelles ils sont validés</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Cleared in</source>
        <translation>Validé en</translation>
    </message>
    <message>
        <source>Still to come in</source>
        <translation>Encore attendu en</translation>
    </message>
    <message>
        <source>Please tell us what came of it, even if it was little. Each figure needs:</source>
        <translation>Dites-nous ce qui en est résulté, même si c’est peu. Chaque chiffre demande :</translation>
    </message>
    <message>
        <source>the number with its qualifier: exactly, about, at least or at most</source>
        <translation>le nombre avec son qualificatif : exactement, environ, au moins ou au plus</translation>
    </message>
    <message>
        <source>what it counts, and whether people took part or were reached</source>
        <translation>ce qu’il compte, et si les personnes ont pris part ou ont été touchées</translation>
    </message>
    <message>
        <source>the day or period, the place or channel</source>
        <translation>le jour ou la période, le lieu ou le canal</translation>
    </message>
    <message>
        <source>the source, with a link or a file that shows it</source>
        <translation>la source, avec un lien ou un fichier qui la montre</translation>
    </message>
    <message>
        <source>women and men, regions or countries, where they were counted</source>
        <translation>femmes et hommes, régions ou pays, là où on les a comptés</translation>
    </message>
    <message>
        <source>We do not ask for advertising value. Policy changes, commitments and money of others are told in words: who, what, when, where, and who besides us confirms it.</source>
        <translation>Nous ne demandons pas de valeur publicitaire. Les changements de politique, engagements et fonds d’autrui se disent en mots : qui, quoi, quand, où, et qui d’autre que nous le confirme.</translation>
    </message>
    <message>
        <source>These count people, so they are reach: {metrics}.</source>
        <translation>Celles-ci comptent des personnes, donc de la portée : {metrics}.</translation>
    </message>
    <message>
        <source>These do not count people: {metrics}.</source>
        <translation>Celles-ci ne comptent pas des personnes : {metrics}.</translation>
    </message>
    <message numerus="yes">
        <source>Reported so far: %n figures.</source>
        <translation>
            <numerusform>Communiqué à ce jour : %n chiffre.</numerusform>
            <numerusform>Communiqués à ce jour : %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators that this work is linked to or whose outcome it serves. An estimate of reach is no target, and reach proves no outcome.</source>
        <translation>Indicateurs auxquels ce travail est lié ou dont il sert le résultat. Une estimation de portée n’est pas une cible, et la portée ne prouve pas un résultat.</translation>
    </message>
    <message>
        <source>What was told of {year}: {narrative}</source>
        <translation>Ce qui a été dit de {year} : {narrative}</translation>
    </message>
    <message numerus="yes">
        <source>%n further indicators have no figures yet.</source>
        <translation>
            <numerusform>%n autre indicateur n’a pas encore de chiffres.</numerusform>
            <numerusform>%n autres indicateurs n’ont pas encore de chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit: {credit}. Consent: {consent}.</source>
        <translation>Crédit : {credit}. Consentement : {consent}.</translation>
    </message>
    <message>
        <source>{met} of {all} are met. A duty counts as met once there is evidence of it.</source>
        <translation>{met} sur {all} sont remplies. Une obligation compte comme remplie dès qu’il y en a une preuve.</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>Due à</translation>
    </message>
    <message>
        <source>met on {day}</source>
        <translation>remplie le {day}</translation>
    </message>
    <message>
        <source>Direct means took part, indirect means reached through others; the two are never added to each other. Sums are gross: they count participations, not different people.</source>
        <translation>Directe signifie avoir pris part, indirecte avoir été touché par d’autres ; les deux ne sont jamais additionnées. Les sommes sont brutes : elles comptent des participations, non des personnes différentes.</translation>
    </message>
    <message>
        <source>{kind}, gross</source>
        <translation>{kind}, brut</translation>
    </message>
    <message>
        <source>not in the sum: nobody chose this figure for its event</source>
        <translation>hors de la somme : personne n’a retenu ce chiffre pour son événement</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>{label}: {said}</source>
        <translation>{label}&#xa0;: {said}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing after a gate can be done while the gate is open: {open} of {total} are.</source>
        <translation>Rien de ce qui suit un point de validation ne peut se faire tant qu’il est ouvert : {open} sur {total} le sont.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ce qui est ouvert</translation>
    </message>
    <message>
        <source>Late before the opening</source>
        <translation>En retard avant l’ouverture</translation>
    </message>
    <message>
        <source>On a day of the event without an hour</source>
        <translation>Un jour de l’événement, sans heure</translation>
    </message>
    <message>
        <source>At the event, and nobody runs it</source>
        <translation>Lors de l’événement, et personne ne le conduit</translation>
    </message>
    <message>
        <source>At the event without a place</source>
        <translation>Lors de l’événement, sans lieu</translation>
    </message>
    <message>
        <source>Not ticked off</source>
        <translation>Non coché</translation>
    </message>
    <message>
        <source>Material that is not cleared in its own language</source>
        <translation>Support non validé dans sa propre langue</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>The document asks for planning and contingency protocols. Which branches there are, and what each does, is our proposal.</source>
        <translation>Le document demande des protocoles de planification et de contingence. Les branches et ce que fait chacune sont notre proposition.</translation>
    </message>
    <message>
        <source>Do and do not: our proposal, for every language.</source>
        <translation>À faire et à ne pas faire : notre proposition, pour toutes les langues.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>Say the one message first, and once more at the end.</source>
        <translation>Dites d’abord le message unique, et une fois encore à la fin.</translation>
    </message>
    <message>
        <source>Do not use what is not yet cleared.</source>
        <translation>N’utilisez pas ce qui n’est pas encore validé.</translation>
    </message>
    <message>
        <source>Give a figure with its qualifier, its source and its day.</source>
        <translation>Donnez un chiffre avec son qualificatif, sa source et son jour.</translation>
    </message>
    <message>
        <source>Do not call participations people, nor reach a result.</source>
        <translation>N’appelez pas personnes des participations, ni résultat la portée.</translation>
    </message>
    <message>
        <source>Speak of people and places by name, with their consent.</source>
        <translation>Parlez des personnes et des lieux par leur nom, avec leur consentement.</translation>
    </message>
    <message>
        <source>Do not speak for another organization or a Government.</source>
        <translation>Ne parlez pas au nom d’une autre organisation ou d’un gouvernement.</translation>
    </message>
    <message>
        <source>Keep to your own field and to facts; pass on what lies outside it.</source>
        <translation>Tenez-vous à votre domaine et aux faits ; transmettez ce qui en sort.</translation>
    </message>
    <message>
        <source>Do not guess: say when an answer will come, and from whom.</source>
        <translation>Ne devinez pas : dites quand viendra la réponse, et de qui.</translation>
    </message>
    <message>
        <source>House style: look again at these words</source>
        <translation>Style maison : revoyez ces mots</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Nobody is named as a spokesperson yet. Say under People who speaks, and as what.</source>
        <translation>Personne n’est encore désigné comme porte-parole. Indiquez sous Personnes qui parle, et en quelle qualité.</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>Parle en qualité de</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucune enregistrée</translation>
    </message>
    <message>
        <source>The one message, and what holds it up</source>
        <translation>Le message unique et ce qui le soutient</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>{owner} ({count})</source>
        <translation>{owner} ({count})</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>{count} of {all} figures were broken down. What was not disaggregated is shown and never shared out among the parts.</source>
        <translation>{count} chiffres sur {all} ont été ventilés. Ce qui ne l’a pas été est indiqué et jamais réparti entre les parties.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n measured figures was broken down by sex, age, region or otherwise.</source>
        <translation>
            <numerusform>Le seul chiffre mesuré (%n) n’a pas été ventilé par sexe, âge, région ou autrement.</numerusform>
            <numerusform>Aucun des %n chiffres mesurés n’a été ventilé par sexe, âge, région ou autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parts do not match the whole in %n cases; look at them before quoting any.</source>
        <translation>
            <numerusform>Dans %n cas, les parties ne correspondent pas au total ; à vérifier avant de citer.</numerusform>
            <numerusform>Dans %n cas, les parties ne correspondent pas au total ; à vérifier avant de citer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Part du total</translation>
    </message>
    <message>
        <source>Whole: {definition}</source>
        <translation>Total : {definition}</translation>
    </message>
    <message>
        <source>not disaggregated</source>
        <translation>non ventilé</translation>
    </message>
    <message>
        <source>{event}, by {dimension}: {state}</source>
        <translation>{event}, par {dimension} : {state}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>the plan, parts of measured figures</source>
        <translation>le plan, parties des chiffres mesurés</translation>
    </message>
    <message>
        <source>{document}, Annex II, table 2, estimates</source>
        <translation>{document}, annexe II, tableau 2, estimations</translation>
    </message>
    <message>
        <source>the plan, figures of the indicators</source>
        <translation>le plan, chiffres des indicateurs</translation>
    </message>
    <message>
        <source>Weekends and days off of the duty stations between {first} and {last}.</source>
        <translation>Week-ends et jours chômés des lieux d’affectation entre le {first} et le {last}.</translation>
    </message>
    <message>
        <source>{station}: weekend {days}</source>
        <translation>{station} : week-end {days}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>the plan, contribution ledger</source>
        <translation>le plan, registre des contributions</translation>
    </message>
    <message>
        <source>the plan, co-investments</source>
        <translation>le plan, co-investissements</translation>
    </message>
    <message>
        <source>{what}: {figure}</source>
        <translation>{what} : {figure}</translation>
    </message>
    <message>
        <source>Each link stands for itself: a figure of a lower one proves nothing about a higher one.</source>
        <translation>Chaque maillon vaut pour lui-même : un chiffre d’un maillon inférieur ne prouve rien sur un maillon supérieur.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Maillon</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Ce qui est consigné</translation>
    </message>
    <message>
        <source>pieces of evidence: {count}</source>
        <translation>éléments de preuve : {count}</translation>
    </message>
    <message>
        <source>{name}: {figure} ({year}), {standing}</source>
        <translation>{name} : {figure} ({year}), {standing}</translation>
    </message>
    <message>
        <source>indicators without a figure: {count}</source>
        <translation>indicateurs sans chiffre : {count}</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien n’est consigné</translation>
    </message>
    <message>
        <source>cost of actions, as far as recorded: {amounts}</source>
        <translation>coût des actions, pour autant qu’il soit consigné : {amounts}</translation>
    </message>
    <message>
        <source>actions: {all}, of which done: {done}</source>
        <translation>actions : {all}, dont réalisées : {done}</translation>
    </message>
    <message>
        <source>events held in the period: {count}</source>
        <translation>manifestations tenues pendant la période : {count}</translation>
    </message>
    <message>
        <source>texts cleared: {count}</source>
        <translation>textes approuvés : {count}</translation>
    </message>
    <message>
        <source>measured figures: {count}</source>
        <translation>chiffres mesurés : {count}</translation>
    </message>
    <message>
        <source>policy changes and commitments: {count}, confirmed: {by}</source>
        <translation>changements de politique et engagements : {count}, confirmés : {by}</translation>
    </message>
    <message>
        <source>co-investments: {count}</source>
        <translation>co-investissements : {count}</translation>
    </message>
    <message>
        <source>surveys: {count}</source>
        <translation>enquêtes : {count}</translation>
    </message>
    <message>
        <source>What was put in?</source>
        <translation>Qu’a-t-on investi ?</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Qu’a-t-on fait ?</translation>
    </message>
    <message>
        <source>What came out, and whom did it reach?</source>
        <translation>Qu’est-il sorti, et qui cela a-t-il touché ?</translation>
    </message>
    <message>
        <source>What did people make of it?</source>
        <translation>Qu’en ont retenu les gens ?</translation>
    </message>
    <message>
        <source>What changed in what they know, think and do?</source>
        <translation>Qu’est-ce qui a changé dans ce qu’ils savent, pensent et font ?</translation>
    </message>
    <message>
        <source>What changed for people and cities?</source>
        <translation>Qu’est-ce qui a changé pour les gens et les villes ?</translation>
    </message>
    <message>
        <source>As the calendar stood on {day}, the serious ones marked.</source>
        <translation>D’après le calendrier au {day} ; les conflits graves sont signalés.</translation>
    </message>
    <message>
        <source>Nothing clashes in the period.</source>
        <translation>Aucun conflit pendant la période.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Gravité</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the calendar of the app</source>
        <translation>
            <numerusform>et %n autre, dans le calendrier de l’application</numerusform>
            <numerusform>et %n autres, dans le calendrier de l’application</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo “{caption}” is not printed. {why}</source>
        <translation>La photo « {caption} » n’est pas imprimée. {why}</translation>
    </message>
    <message>
        <source>Photo: {credit}</source>
        <translation>Photo : {credit}</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>As {document} has it.</source>
        <translation>Selon {document}.</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Prêt en</translation>
    </message>
    <message>
        <source>draft of {version}</source>
        <translation>projet de {version}</translation>
    </message>
    <message>
        <source>The plan this pack was made from, complete</source>
        <translation>Le plan dont ce dossier est tiré, au complet</translation>
    </message>
    <message>
        <source>The calendar of the period</source>
        <translation>Le calendrier de la période</translation>
    </message>
    <message>
        <source>The plan with its files is larger than {megabytes} MB and is not carried inside this file.</source>
        <translation>Le plan et ses fichiers dépassent {megabytes} Mo et ne sont pas inclus dans ce fichier.</translation>
    </message>
    <message>
        <source>Nothing that was looked for stands in the way of a final version.</source>
        <translation>Rien de ce qui a été vérifié ne s’oppose à une version définitive.</translation>
    </message>
    <message>
        <source>Findings that stop a final version: {count}.</source>
        <translation>Constats qui empêchent une version définitive : {count}.</translation>
    </message>
    <message>
        <source>More to look at: {count}.</source>
        <translation>Autres points à examiner : {count}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Findings that somebody answers for by name</source>
        <translation>Constats dont quelqu’un répond nommément</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>Why it may go out</source>
        <translation>Pourquoi cela peut paraître</translation>
    </message>
    <message>
        <source>And {count} more, which “comms-planner preflight” lists.</source>
        <translation>Et {count} de plus, que « comms-planner preflight » énumère.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>{column}: relation</source>
        <translation>{column} : relation</translation>
    </message>
    <message>
        <source>{column}: unit</source>
        <translation>{column} : unité</translation>
    </message>
    <message>
        <source>{column}: more</source>
        <translation>{column} : complément</translation>
    </message>
    <message>
        <source>Available for interviews</source>
        <translation>Disponible pour des entretiens</translation>
    </message>
    <message>
        <source>About the series</source>
        <translation>À propos de la série</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>For media, by the hour</source>
        <translation>Pour les médias, heure par heure</translation>
    </message>
    <message>
        <source>session of the series</source>
        <translation>session de la série</translation>
    </message>
    <message>
        <source>Left out because not yet cleared: {count}.</source>
        <translation>Laissés de côté, pas encore validés : {count}.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Mot à mot</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>{consent}, {day}</source>
        <translation>{consent}, {day}</translation>
    </message>
    <message>
        <source>Not printed for want of consent or credit: stories {stories}, photos {photos}.</source>
        <translation>Non imprimés faute de consentement ou de crédit : récits {stories}, photos {photos}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Media on the list so far: {count}, of whom accredited: {granted}.</source>
        <translation>Médias inscrits à ce jour : {count}, dont accrédités : {granted}.</translation>
    </message>
    <message>
        <source>What this pack is: its kind, subject, period and version</source>
        <translation>Ce qu’est ce dossier : type, objet, période et version</translation>
    </message>
    <message>
        <source>Changed since {version}</source>
        <translation>Modifications depuis {version}</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>une version antérieure</translation>
    </message>
    <message>
        <source>{version} of {day}</source>
        <translation>{version} du {day}</translation>
    </message>
    <message>
        <source>Added: {added}. Gone: {gone}. Changed: {changed}. Compared with the plan that the earlier pack carries.</source>
        <translation>Ajouts : {added}. Suppressions : {gone}. Modifications : {changed}. Par comparaison avec le plan joint au dossier antérieur.</translation>
    </message>
    <message>
        <source>Nothing that concerns this pack has changed since, by the plan that the earlier pack carries.</source>
        <translation>Rien de ce qui concerne ce dossier n’a changé depuis, d’après le plan joint au dossier antérieur.</translation>
    </message>
    <message>
        <source>And {count} more, which “comms-planner diff-pack” lists.</source>
        <translation>Et {count} de plus, que « comms-planner diff-pack » énumère.</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>niveau {grade}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurés</translation>
    </message>
    <message>
        <source>Estimated, per occurrence</source>
        <translation>Estimations, par occurrence</translation>
    </message>
    <message>
        <source>Of indicators</source>
        <translation>Des indicateurs</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>T-{days} d</source>
        <translation>J-{days}</translation>
    </message>
    <message>
        <source>T+{days} d</source>
        <translation>J+{days}</translation>
    </message>
    <message>
        <source>T</source>
        <translation>J</translation>
    </message>
    <message>
        <source>from closing</source>
        <translation>depuis la clôture</translation>
    </message>
    <message>
        <source>{when}, {where}</source>
        <translation>{when}, {where}</translation>
    </message>
    <message>
        <source>This edition has no tasks in the plan yet. These are the dates that the ladder “{ladder}” would give it.</source>
        <translation>Cette édition n’a pas encore de tâches dans le plan. Voici les dates que lui donnerait le rétroplanning « {ladder} ».</translation>
    </message>
    <message>
        <source>Late tasks: {late}. No longer possible in time: {infeasible}. The latest safe start is the last day on which a task may begin without delaying what follows; a gate holds back all after it.</source>
        <translation>Tâches en retard : {late}. Devenues impossibles à temps : {infeasible}. Le dernier début sûr est le dernier jour où une tâche peut commencer sans retarder la suite ; un point de passage retient tout ce qui suit.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Latest safe start</source>
        <translation>Dernier début sûr</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Point de validation</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>Autres tâches</translation>
    </message>
    <message>
        <source>No edition of this period has tasks counted back from it.</source>
        <translation>Aucune édition de cette période n’a de tâches rétroplanifiées.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more figures in the plan.</source>
        <translation>
            <numerusform>Et %n autre chiffre dans le plan.</numerusform>
            <numerusform>Et %n autres chiffres dans le plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the document’s table: {name}.</source>
        <translation>Dans le tableau du document : {name}.</translation>
    </message>
    <message>
        <source>An estimate is the document’s planning figure for one occurrence. A measurement is what somebody counted at one edition. Neither overwrites the other.</source>
        <translation>Une estimation est le chiffre prévu par le document pour une occurrence. Une mesure est ce que quelqu’un a compté lors d’une édition. L’une ne remplace jamais l’autre.</translation>
    </message>
    <message>
        <source>What {document} says, what others say and what we propose are told apart: “the document” stands for its own words, “outside source” for somebody else’s, “entered by us” and “our suggestion” for ours.</source>
        <translation>Ce que dit {document}, ce que disent d’autres et ce que nous proposons sont distingués : « le document » renvoie à son texte, « source extérieure » aux dires d’autrui, « saisi par nous » et « notre proposition » à ce qui vient de nous.</translation>
    </message>
    <message>
        <source>One of the pilots of the document’s typology.</source>
        <translation>L’un des pays pilotes de la typologie du document.</translation>
    </message>
    <message>
        <source>Every figure of what this pack is about, as it stands in the plan: what it counts, who says so, of which day, how good its evidence is (1 is the best), and the first sixteen characters of the evidence’s SHA-256.</source>
        <translation>Chaque chiffre de ce dont traite ce dossier, tel que le plan le porte : ce qu’il compte, qui le dit, de quel jour, la qualité de sa preuve (1 est la meilleure) et les seize premiers caractères du SHA-256 de la preuve.</translation>
    </message>
    <message>
        <source>Also on {day}: {titles}</source>
        <translation>Également le {day} : {titles}</translation>
    </message>
    <message>
        <source>What waits for what</source>
        <translation>Ce qui attend quoi</translation>
    </message>
    <message>
        <source>“{action}” ({when}) waits for “{other}” ({until}).</source>
        <translation>« {action} » ({when}) attend « {other} » ({until}).</translation>
    </message>
    <message numerus="yes">
        <source>“{action}” ({when}) waits for “{other}” ({until}), with at least %n days between.</source>
        <translation>
            <numerusform>« {action} » ({when}) attend « {other} » ({until}), avec au moins %n jour d’intervalle.</numerusform>
            <numerusform>« {action} » ({when}) attend « {other} » ({until}), avec au moins %n jours d’intervalle.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” ({when}) may begin before “{other}” ({until}) is over by days: {days}.</source>
        <translation>« {action} » ({when}) peut commencer avant la fin de « {other} » ({until}) ; jours d’avance : {days}.</translation>
    </message>
    <message>
        <source>More actions wait for another here than can be listed. Choose a shorter period or a filter to see which.</source>
        <translation>Trop d’actions en attendent une autre ici pour être énumérées. Choisissez une période plus courte ou un filtre pour voir lesquelles.</translation>
    </message>
    <message>
        <source>another figure is in use now</source>
        <translation>un autre chiffre est désormais utilisé</translation>
    </message>
    <message>
        <source>Ladder of {edition}</source>
        <translation>Rétroplanning : {edition}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Struck out: done work, and what was cancelled.</source>
        <translation>Barré : le travail achevé et ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Hatched: known only to the month, quarter or year.</source>
        <translation>Hachuré : seul le mois, le trimestre ou l’année est connu.</translation>
    </message>
</context>
<context>
    <name>Result level</name>
    <message>
        <source>input</source>
        <translation>intrant</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>output</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>out-take</source>
        <translation>appropriation</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>effet</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impact</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Executive Director</source>
        <translation>Directeur exécutif</translation>
    </message>
    <message>
        <source>Deputy Executive Director</source>
        <translation>Directeur exécutif adjoint</translation>
    </message>
    <message>
        <source>Spokesperson, if any</source>
        <translation>Porte-parole, le cas échéant</translation>
    </message>
    <message>
        <source>Head of communications</source>
        <translation>Chef de la communication</translation>
    </message>
    <message>
        <source>Media officer</source>
        <translation>Chargé des médias</translation>
    </message>
    <message>
        <source>Social media officer</source>
        <translation>Chargé des réseaux sociaux</translation>
    </message>
    <message>
        <source>Web editor</source>
        <translation>Rédacteur web</translation>
    </message>
    <message>
        <source>Production unit</source>
        <translation>Groupe de production</translation>
    </message>
    <message>
        <source>Thematic expert or technical staff</source>
        <translation>Expert thématique ou personnel technique</translation>
    </message>
    <message>
        <source>External Relations Division</source>
        <translation>Division des relations extérieures</translation>
    </message>
    <message>
        <source>Partner liaison</source>
        <translation>Liaison avec les partenaires</translation>
    </message>
    <message>
        <source>Regional and country offices</source>
        <translation>Bureaux régionaux et de pays</translation>
    </message>
    <message>
        <source>Monitoring and evaluation officer</source>
        <translation>Chargé du suivi et de l’évaluation</translation>
    </message>
    <message>
        <source>Host Government or host city</source>
        <translation>Gouvernement ou ville hôte</translation>
    </message>
    <message>
        <source>Substantive branch owning the flagship programme</source>
        <translation>Service organique chargé du programme phare</translation>
    </message>
    <message>
        <source>Department of Global Communications</source>
        <translation>Département de la communication globale</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>the working day before</source>
        <translation>le jour ouvrable précédent</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>le jour ouvrable suivant</translation>
    </message>
    <message>
        <source>stays on its day</source>
        <translation>reste à son jour</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>random sample</source>
        <translation>échantillon aléatoire</translation>
    </message>
    <message>
        <source>everybody was asked</source>
        <translation>tout le monde a été interrogé</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>échantillon non aléatoire</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>{person} is needed at the same time for “{first}” and “{second}”.</source>
        <translation>{person} est requis au même moment pour « {first} » et « {second} ».</translation>
    </message>
    <message>
        <source>{person} is needed on the same day for “{first}” and “{second}”.</source>
        <translation>{person} est requis le même jour pour « {first} » et « {second} ».</translation>
    </message>
    <message>
        <source>{person} is needed for “{first}” and is away from {begin} to {end}.</source>
        <translation>La présence de {person} est requise pour « {first} », mais cette personne est absente du {begin} au {end}.</translation>
    </message>
    <message>
        <source>{person} is needed for “{first}” and is away on {begin}.</source>
        <translation>La présence de {person} est requise pour « {first} », mais cette personne est absente le {begin}.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, a day off.</source>
        <translation>« {first} » tombe le jour chômé {holiday}.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, half a day off.</source>
        <translation>« {first} » tombe le {holiday}, demi-journée chômée.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, a floating holiday: avoid meetings.</source>
        <translation>« {first} » tombe le {holiday}, jour férié mobile : éviter les réunions.</translation>
    </message>
    <message>
        <source>“{first}” falls on a weekend.</source>
        <translation>« {first} » tombe un week-end.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” fall on the same days.</source>
        <translation>« {first} » et « {second} » tombent les mêmes jours.</translation>
    </message>
    <message>
        <source>“{first}” begins before “{second}” is over, which it waits for.</source>
        <translation>« {first} » commence avant la fin de « {second} », dont il dépend.</translation>
    </message>
    <message>
        <source>“{first}” begins too long before “{second}” is over; days that are allowed: {days}.</source>
        <translation>« {first} » commence trop longtemps avant la fin de « {second} » ; jours d’avance admis : {days}.</translation>
    </message>
    <message>
        <source>“{first}” is a gate and still open, though “{second}” after it is done.</source>
        <translation>« {first} » est un point de validation encore ouvert, alors que « {second} », qui vient après, est terminé.</translation>
    </message>
    <message>
        <source>“{first}” should come before “{second}” but lies after it.</source>
        <translation>« {first} » devrait précéder « {second} » mais vient après.</translation>
    </message>
    <message>
        <source>House style: “{usual}” rather than “{found}”.</source>
        <translation>Conventions rédactionnelles : « {usual} » plutôt que « {found} ».</translation>
    </message>
    <message>
        <source>House style: day before month, “{usual}”, not “{found}”.</source>
        <translation>Conventions rédactionnelles : le jour avant le mois, « {usual} », et non « {found} ».</translation>
    </message>
    <message>
        <source>House style: group the digits of large numbers, “{usual}”, not “{found}”.</source>
        <translation>Conventions rédactionnelles : groupez les chiffres des grands nombres, « {usual} », et non « {found} ».</translation>
    </message>
    <message>
        <source>House style: no exclamation marks; found “{found}”.</source>
        <translation>Conventions rédactionnelles : pas de point d’exclamation ; trouvé « {found} ».</translation>
    </message>
    <message>
        <source>House style: full-width punctuation between Chinese characters, not “{found}”.</source>
        <translation>Conventions rédactionnelles : ponctuation pleine chasse entre caractères chinois, et non « {found} ».</translation>
    </message>
    <message>
        <source>A sentence of {count} words is hard to follow; it begins “{found}”.</source>
        <translation>Une phrase de {count} mots est difficile à suivre ; elle commence par « {found} ».</translation>
    </message>
    <message>
        <source>No longer needed in this branch.</source>
        <translation>N’est plus nécessaire dans cette branche.</translation>
    </message>
    <message>
        <source>Planned social media are held in a crisis.</source>
        <translation>Les publications prévues sur les réseaux sociaux sont suspendues en cas de crise.</translation>
    </message>
    <message>
        <source>Waits for the new date.</source>
        <translation>En attente de la nouvelle date.</translation>
    </message>
    <message>
        <source>Kept on {day}: earlier would pass a gate that must be open first.</source>
        <translation>Maintenu au {day} : plus tôt, un point de validation obligatoire ne serait pas encore franchi.</translation>
    </message>
    <message>
        <source>Put before {day}, since what lies there cannot move and needs this gate.</source>
        <translation>Placé avant le {day}, car ce qui s’y trouve ne peut être déplacé et exige ce point de validation.</translation>
    </message>
    <message>
        <source>Kept before the event on {day}.</source>
        <translation>Maintenu avant la manifestation du {day}.</translation>
    </message>
    <message>
        <source>Kept after the event on {day}.</source>
        <translation>Maintenu après la manifestation du {day}.</translation>
    </message>
    <message>
        <source>A gate that must come first stands on {day} and cannot be moved by the ladder.</source>
        <translation>Un point de validation préalable est fixé au {day} et ne peut être déplacé par le rétroplanning.</translation>
    </message>
    <message>
        <source>Moved off {day}, which is not a working day.</source>
        <translation>Déplacé : {day} n’est pas un jour ouvrable.</translation>
    </message>
    <message>
        <source>Too much for {person} on {date}: {count} things to do, of which {limit} fit.</source>
        <translation>Trop pour {person} le {date} : {count} choses à faire, dont {limit} possibles.</translation>
    </message>
    <message>
        <source>Working days it needs: {days}. It should have begun on {start}.</source>
        <translation>Jours ouvrables nécessaires : {days}. Aurait dû commencer le {start}.</translation>
    </message>
    <message>
        <source>Working days it needs before what follows: {days}. It should have begun on {start}.</source>
        <translation>Jours ouvrables nécessaires avant la suite : {days}. Aurait dû commencer le {start}.</translation>
    </message>
    <message>
        <source>{day} is {holiday}, half a day off.</source>
        <translation>Le {day} est {holiday}, demi-journée chômée.</translation>
    </message>
    <message>
        <source>{day} is {holiday}, a floating holiday: some may be away.</source>
        <translation>Le {day} est {holiday}, jour férié mobile : certains peuvent être absents.</translation>
    </message>
    <message>
        <source>Too late for it: the last day it could serve, {day}, is over.</source>
        <translation>Il est trop tard : le dernier jour utile, {day}, est passé.</translation>
    </message>
    <message>
        <source>It keeps this day, also when the edition moves.</source>
        <translation>Garde ce jour, même quand l’édition est déplacée.</translation>
    </message>
    <message>
        <source>“{asset}” goes out ({language}, {channel}) on {out}, before its embargo lifts on {lifts}.</source>
        <translation>« {asset} » paraît ({language}, {channel}) le {out}, avant la levée de son embargo le {lifts}.</translation>
    </message>
    <message>
        <source>“{asset}” goes out ({language}, {channel}) on {out}, before its embargo for “{second}” lifts on {lifts}.</source>
        <translation>« {asset} » paraît ({language}, {channel}) le {out}, avant la levée de son embargo pour « {second} » le {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{asset}” lifts on {lifts}, before we publish it ourselves ({language}, {channel}) on {out}.</source>
        <translation>L’embargo sur « {asset} » est levé le {lifts}, avant que nous le publiions nous-mêmes ({language}, {channel}) le {out}.</translation>
    </message>
    <message>
        <source>{day}, {time} ({place})</source>
        <translation>{day}, {time} ({place})</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>this one only</source>
        <translation>celle-ci seulement</translation>
    </message>
    <message>
        <source>this and all later ones</source>
        <translation>celle-ci et toutes les suivantes</translation>
    </message>
    <message>
        <source>all of the series</source>
        <translation>toute la série</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>bon à savoir</translation>
    </message>
</context>
<context>
    <name>Speaks as</name>
    <message>
        <source>executive director</source>
        <translation>directeur exécutif</translation>
    </message>
    <message>
        <source>deputy executive director</source>
        <translation>directeur exécutif adjoint</translation>
    </message>
    <message>
        <source>spokesperson</source>
        <translation>porte-parole</translation>
    </message>
    <message>
        <source>technical staff</source>
        <translation>personnel technique</translation>
    </message>
    <message>
        <source>external relations office</source>
        <translation>bureau des relations extérieures</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>in step</source>
        <translation>concordants</translation>
    </message>
    <message>
        <source>themes part</source>
        <translation>les thèmes divergent</translation>
    </message>
    <message>
        <source>apart, with a reason</source>
        <translation>divergents, avec un motif</translation>
    </message>
    <message>
        <source>a theme is missing</source>
        <translation>un thème manque</translation>
    </message>
    <message>
        <source>no launch yet</source>
        <translation>pas encore de lancement</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>accreditation</source>
        <translation>accréditation</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>link to a commitment</source>
        <translation>lien avec un engagement</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>dépendance</translation>
    </message>
    <message>
        <source>actual figure</source>
        <translation>chiffre réel</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>intervention</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>fichier joint</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>base de référence</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>item of a checklist</source>
        <translation>élément d’une liste de contrôle</translation>
    </message>
    <message>
        <source>co-investment</source>
        <translation>co-investissement</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>content item</source>
        <translation>élément de contenu</translation>
    </message>
    <message>
        <source>line of the contingency plan</source>
        <translation>ligne du plan d’urgence</translation>
    </message>
    <message>
        <source>rule of the contingency plan</source>
        <translation>règle du plan d’urgence</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>obligation</translation>
    </message>
    <message>
        <source>duty station</source>
        <translation>lieu d’affectation</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>embargoed copy</source>
        <translation>exemplaire sous embargo</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>reason for a change</source>
        <translation>motif d’un changement</translation>
    </message>
    <message>
        <source>flagship programme</source>
        <translation>programme phare</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>point de validation</translation>
    </message>
    <message>
        <source>kept mapping of columns</source>
        <translation>correspondance de colonnes enregistrée</translation>
    </message>
    <message>
        <source>name in another calendar</source>
        <translation>nom dans un autre calendrier</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>share of a co-investment</source>
        <translation>part d’un co-investissement</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>rétroplanning</translation>
    </message>
    <message>
        <source>ladder task</source>
        <translation>tâche du rétroplanning</translation>
    </message>
    <message>
        <source>launch of a report</source>
        <translation>lancement d’un rapport</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>congé</translation>
    </message>
    <message>
        <source>entry of the contribution ledger</source>
        <translation>entrée du registre des contributions</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>evidence of a measurement</source>
        <translation>justificatif d’une mesure</translation>
    </message>
    <message>
        <source>part of a measurement</source>
        <translation>partie d’une mesure</translation>
    </message>
    <message>
        <source>media contact</source>
        <translation>contact presse</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>quoted figure</source>
        <translation>chiffre cité</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>journée internationale</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>counted overlap</source>
        <translation>recoupement compté</translation>
    </message>
    <message>
        <source>version of a pack</source>
        <translation>version d’un dossier</translation>
    </message>
    <message>
        <source>recipe of a pack</source>
        <translation>modèle de dossier</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>case</translation>
    </message>
    <message>
        <source>item of the measurement plan</source>
        <translation>élément du plan de mesure</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>reporting period</source>
        <translation>période de référence</translation>
    </message>
    <message>
        <source>evidence of a result</source>
        <translation>justificatif d’un résultat</translation>
    </message>
    <message>
        <source>link to an indicator</source>
        <translation>lien avec un indicateur</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>vue enregistrée</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scénario</translation>
    </message>
    <message>
        <source>step of a scenario</source>
        <translation>étape d’un scénario</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>exception of a series</source>
        <translation>exception d’une série</translation>
    </message>
    <message>
        <source>story</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>survey result</source>
        <translation>résultat d’enquête</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>thought leader</source>
        <translation>leader d’opinion</translation>
    </message>
    <message>
        <source>universe</source>
        <translation>population totale</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>dérogation</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>action’s further edition</source>
        <translation>autre édition de l’action</translation>
    </message>
    <message>
        <source>partner’s part</source>
        <translation>rôle du partenaire</translation>
    </message>
    <message>
        <source>person’s part in an action</source>
        <translation>rôle d’une personne dans une action</translation>
    </message>
    <message>
        <source>campaign’s edition</source>
        <translation>édition de la campagne</translation>
    </message>
    <message>
        <source>campaign’s flagship programme</source>
        <translation>programme phare de la campagne</translation>
    </message>
    <message>
        <source>campaign’s outcome</source>
        <translation>résultat de la campagne</translation>
    </message>
    <message>
        <source>campaign’s partner</source>
        <translation>partenaire de la campagne</translation>
    </message>
    <message>
        <source>country’s classification</source>
        <translation>classement du pays</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>jour férié</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No flagship</source>
        <translation>Sans programme phare</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Sans campagne</translation>
    </message>
    <message>
        <source>No platform</source>
        <translation>Sans plateforme</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>Sans pilier</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Outside moments</source>
        <translation>Temps forts extérieurs</translation>
    </message>
    <message>
        <source>Observances and seasons</source>
        <translation>Journées internationales et saisons</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>storytelling</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>timely, groundbreaking research</source>
        <translation>recherche novatrice et opportune</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>creative materials</source>
        <translation>supports créatifs</translation>
    </message>
    <message>
        <source>media engagement</source>
        <translation>relations avec les médias</translation>
    </message>
    <message>
        <source>public engagement</source>
        <translation>mobilisation du public</translation>
    </message>
    <message>
        <source>authoritative voice</source>
        <translation>voix de référence</translation>
    </message>
    <message>
        <source>no tool chosen</source>
        <translation>aucun outil choisi</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>target met</source>
        <translation>cible atteinte</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>en bonne voie</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>hors trajectoire</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non démontré</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>pas encore dû</translation>
    </message>
    <message>
        <source>no actual yet</source>
        <translation>pas encore de réalisé</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sans cible</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>pas encore de chiffres</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>cible non atteinte</translation>
    </message>
    <message>
        <source>actual not known</source>
        <translation>valeur réelle inconnue</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Disaggregate measurement</source>
        <translation>Ventiler la mesure</translation>
    </message>
    <message>
        <source>Remove part of measurement</source>
        <translation>Supprimer une partie de la mesure</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>villes</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>campuses</source>
        <translation>campus</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>candidatures</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>politiques</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>clippings</source>
        <translation>coupures</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>téléchargements</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interactions</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>auditeurs</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>autorités locales</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>supports</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>bureaux</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impressions</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>euros</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>submitted</source>
        <translation>soumis</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>our translation</source>
        <translation>notre traduction</translation>
    </message>
    <message>
        <source>official wording, confirmed</source>
        <translation>libellé officiel, confirmé</translation>
    </message>
    <message>
        <source>official wording, not re-verified</source>
        <translation>libellé officiel, non revérifié</translation>
    </message>
    <message>
        <source>established name</source>
        <translation>nom établi</translation>
    </message>
</context>
<context>
    <name>Work status</name>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
</context>
</TS>
