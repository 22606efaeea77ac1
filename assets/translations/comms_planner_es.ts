<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accreditation status</name>
    <message>
        <source>invited</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegada</translation>
    </message>
</context>
<context>
    <name>Aggregation</name>
    <message>
        <source>years are added up</source>
        <translation>los años se suman</translation>
    </message>
    <message>
        <source>the latest year counts</source>
        <translation>cuenta el último año</translation>
    </message>
    <message>
        <source>the highest year counts</source>
        <translation>cuenta el año más alto</translation>
    </message>
    <message>
        <source>ratios are pooled</source>
        <translation>se agregan las proporciones</translation>
    </message>
    <message>
        <source>each year stands alone</source>
        <translation>cada año por separado</translation>
    </message>
</context>
<context>
    <name>Anchor end</name>
    <message>
        <source>opening</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>clausura</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
</context>
<context>
    <name>Asset kind</name>
    <message>
        <source>press release</source>
        <translation>comunicado de prensa</translation>
    </message>
    <message>
        <source>media advisory</source>
        <translation>aviso a los medios</translation>
    </message>
    <message>
        <source>op-ed</source>
        <translation>artículo de opinión</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>story</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>flagship report</source>
        <translation>informe emblemático</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>infographic</source>
        <translation>infografía</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotografías</translation>
    </message>
    <message>
        <source>social media post</source>
        <translation>publicación en redes sociales</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>boletín informativo</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>exposición</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>the document, word for word</source>
        <translation>el documento, textualmente</translation>
    </message>
    <message>
        <source>outside source, confirmed</source>
        <translation>fuente externa, confirmada</translation>
    </message>
    <message>
        <source>outside source, from memory</source>
        <translation>fuente externa, de memoria</translation>
    </message>
    <message>
        <source>entered by us</source>
        <translation>introducido por nosotros</translation>
    </message>
    <message>
        <source>no basis given</source>
        <translation>sin base indicada</translation>
    </message>
    <message>
        <source>projected, not confirmed</source>
        <translation>proyectado, sin confirmar</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>the parts match the whole</source>
        <translation>las partes coinciden con el total</translation>
    </message>
    <message>
        <source>some are not disaggregated</source>
        <translation>una parte no está desglosada</translation>
    </message>
    <message>
        <source>the parts do not match the whole</source>
        <translation>las partes no coinciden con el total</translation>
    </message>
    <message>
        <source>whether the parts match the whole cannot be told from bounds</source>
        <translation>con límites no se puede saber si las partes coinciden con el total</translation>
    </message>
</context>
<context>
    <name>Calendar entry</name>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>season</source>
        <translation>temporada</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>día internacional</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>niñas</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>niños</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>a distancia</translation>
    </message>
    <message>
        <source>under 25</source>
        <translation>menores de 25</translation>
    </message>
    <message>
        <source>25 to 59</source>
        <translation>de 25 a 59</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 o más</translation>
    </message>
    <message>
        <source>with disabilities</source>
        <translation>con discapacidad</translation>
    </message>
    <message>
        <source>without disabilities</source>
        <translation>sin discapacidad</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Arab States</source>
        <translation>Estados árabes</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Europe and North America</source>
        <translation>Europa y América del Norte</translation>
    </message>
    <message>
        <source>Latin America and the Caribbean</source>
        <translation>América Latina y el Caribe</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>follows its anchor</source>
        <translation>sigue a su referencia</translation>
    </message>
    <message>
        <source>waits for other work</source>
        <translation>espera otro trabajo</translation>
    </message>
    <message>
        <source>keeps to working days</source>
        <translation>se ciñe a los días laborables</translation>
    </message>
</context>
<context>
    <name>Change kind</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>rehecho</translation>
    </message>
</context>
<context>
    <name>Chart numbers</name>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>in_use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Commitments planned and delivered, by flagship programme and pillar.</source>
        <translation>Compromisos planificados y cumplidos, por programa emblemático y pilar.</translation>
    </message>
    <message>
        <source>{planned} of {all} planned</source>
        <translation>{planned}/{all} previstos</translation>
    </message>
    <message>
        <source>{delivered} delivered</source>
        <translation>{delivered} cumplidos</translation>
    </message>
    <message>
        <source>no commitment</source>
        <translation>sin compromiso</translation>
    </message>
    <message>
        <source>Reach estimated per occurrence and measured per edition, in people. An open, fading end and a plus sign mean: at least this many.</source>
        <translation>Alcance estimado por ocasión y medido por edición, en personas. Un extremo abierto que se desvanece y el signo más indican: al menos esa cantidad.</translation>
    </message>
    <message>
        <source>Direct: took part</source>
        <translation>Directo: participaron</translation>
    </message>
    <message>
        <source>Indirect: reached through others</source>
        <translation>Indirecto: alcanzados a través de otros</translation>
    </message>
    <message>
        <source>Estimated, per occurrence</source>
        <translation>Estimado, por ocasión</translation>
    </message>
    <message>
        <source>Measured, in the year given</source>
        <translation>Medido, en el año indicado</translation>
    </message>
    <message>
        <source>Several figures, none chosen</source>
        <translation>Varias cifras, ninguna elegida</translation>
    </message>
    <message>
        <source>Reach added up edition by edition, gross: measured so far beside what was estimated. An estimate is a planning figure and no target. A triangle and a plus sign mean: at least this many.</source>
        <translation>Alcance sumado edición por edición, bruto: lo medido hasta ahora junto a lo estimado. Una estimación es una cifra de planificación, no una meta. Un triángulo y un signo más significan: al menos esa cantidad.</translation>
    </message>
    <message>
        <source>Indicators whose years are added up: what was reached so far against the targets so far. A triangle and a plus sign mean: at least this many.</source>
        <translation>Indicadores cuyos años se suman: lo alcanzado hasta ahora frente a las metas hasta ahora. Un triángulo y un signo más significan: al menos esa cantidad.</translation>
    </message>
    <message>
        <source>Estimated, added up</source>
        <translation>Estimado, acumulado</translation>
    </message>
    <message>
        <source>Measured, added up</source>
        <translation>Medido, acumulado</translation>
    </message>
    <message>
        <source>Target, added up</source>
        <translation>Meta, acumulada</translation>
    </message>
    <message>
        <source>Actual, added up</source>
        <translation>Real, acumulado</translation>
    </message>
    <message>
        <source>no actual yet</source>
        <translation>aún sin valor real</translation>
    </message>
    <message>
        <source>No indicator whose years are added up has a target yet. An estimate is no target.</source>
        <translation>Ningún indicador cuyos años se suman tiene aún una meta. Una estimación no es una meta.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>Estimated, gross, all occurrences of the year</source>
        <translation>Estimado, bruto, todas las ocasiones del año</translation>
    </message>
    <message>
        <source>Measured, gross, the occurrences that were counted</source>
        <translation>Medido, bruto, las ocasiones contadas</translation>
    </message>
    <message>
        <source>{count} of {all} measured</source>
        <translation>{count} de {all} medidos</translation>
    </message>
    <message>
        <source>Indicators year by year: what was reached beside what should be, one panel for each.</source>
        <translation>Indicadores año por año: lo alcanzado junto a lo previsto, un panel para cada uno.</translation>
    </message>
    <message>
        <source>Policy changes and commitments recorded in the contribution ledger, by flagship programme and year; darker what somebody besides us confirms.</source>
        <translation>Cambios de política y compromisos registrados en el registro de contribuciones, por programa emblemático y año; más oscuro lo que confirma alguien distinto de nosotros.</translation>
    </message>
    <message>
        <source>Co-investment by kind, a panel for each currency: currencies and kinds are not added up.</source>
        <translation>Coinversión por tipo, un panel para cada moneda: las monedas y los tipos no se suman.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Confirmed by others</source>
        <translation>Confirmado por otros</translation>
    </message>
    <message>
        <source>Our part, as claimed</source>
        <translation>Nuestra parte, según afirmamos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>No flagship programme</source>
        <translation>Sin programa emblemático</translation>
    </message>
    <message>
        <source>nobody stated a share of ours</source>
        <translation>nadie indicó una parte nuestra</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Aún no hay nada que representar.</translation>
    </message>
    <message>
        <source>Different people as a range, by method, beside the gross sum of one occurrence of each platform. An arrow means that nothing closes the top.</source>
        <translation>Personas distintas como intervalo, según el método, junto a la suma bruta de una ocasión de cada plataforma. Una flecha significa que no hay límite superior.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>About, by the method</source>
        <translation>Alrededor de, según el método</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Gross, not people</source>
        <translation>Bruto, no personas</translation>
    </message>
    <message>
        <source>Range of different people</source>
        <translation>Intervalo de personas distintas</translation>
    </message>
    <message>
        <source>Measured figures and their parts. Hatched is what is not disaggregated; a sign says where the parts do not match the whole.</source>
        <translation>Cifras medidas y sus partes. Lo rayado no está desglosado; un signo indica que las partes no coinciden con el total.</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>total</translation>
    </message>
    <message>
        <source>not disaggregated</source>
        <translation>sin desglosar</translation>
    </message>
    <message>
        <source>No figure has been disaggregated yet.</source>
        <translation>Aún no se ha desglosado ninguna cifra.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>Indicators of the expected outcomes against their targets; each row has its own scale. An open, fading end means: at least this much.</source>
        <translation>Indicadores de los resultados esperados frente a sus metas; cada fila tiene su propia escala. Un extremo abierto y difuminado significa: al menos esa cantidad.</translation>
    </message>
    <message>
        <source>Target to date</source>
        <translation>Meta a la fecha</translation>
    </message>
    <message>
        <source>Actual to date</source>
        <translation>Real a la fecha</translation>
    </message>
    <message>
        <source>{actual} of {target}</source>
        <translation>{actual} de {target}</translation>
    </message>
    <message>
        <source>No indicator has a figure yet.</source>
        <translation>Ningún indicador tiene aún una cifra.</translation>
    </message>
    <message>
        <source>measured: several figures contest, none is chosen</source>
        <translation>medido: varias cifras discrepan y no se ha elegido ninguna</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Direct participations measured where a flagship programme’s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>Participaciones directas medidas donde tuvieron lugar las acciones y campañas de un programa emblemático, por año, brutas; una misma cifra puede servir a varios programas.</translation>
    </message>
    <message>
        <source>Indirect participations measured where a flagship programme’s actions and campaigns took place, by year, gross; one figure may serve several programmes.</source>
        <translation>Participaciones indirectas medidas donde tuvieron lugar las acciones y campañas de un programa emblemático, por año, brutas; una misma cifra puede servir a varios programas.</translation>
    </message>
    <message>
        <source>Overlap of {share}% assumed</source>
        <translation>Se supone una superposición del {share} %</translation>
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
        <translation>informe</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>anexo I</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>anexo II</translation>
    </message>
    <message>
        <source>Annex III</source>
        <translation>anexo III</translation>
    </message>
    <message>
        <source>Annex IV</source>
        <translation>anexo IV</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>portada</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>cuadro {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>sección {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>paragraphs {number}</source>
        <translation>párrafos {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>rows {number}</source>
        <translation>filas {number}</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>nota {number}</translation>
    </message>
</context>
<context>
    <name>Commitment kind</name>
    <message>
        <source>deliverable</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>means</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>propósito</translation>
    </message>
</context>
<context>
    <name>Commitment state</name>
    <message>
        <source>no action yet</source>
        <translation>aún sin acción</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>delivered, with evidence</source>
        <translation>cumplido, con pruebas</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>high confidence</source>
        <translation>confianza alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confianza media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confianza baja</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>not asked</source>
        <translation>no solicitado</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>given with limits</source>
        <translation>dado con límites</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>Content state</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>in drafting</source>
        <translation>en redacción</translation>
    </message>
    <message>
        <source>in translation</source>
        <translation>en traducción</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>autorizado</translation>
    </message>
</context>
<context>
    <name>Contingency branch</name>
    <message>
        <source>go as planned</source>
        <translation>seguir según lo previsto</translation>
    </message>
    <message>
        <source>go virtual</source>
        <translation>pasar a formato virtual</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>aplazar</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>crisis</source>
        <translation>crisis</translation>
    </message>
</context>
<context>
    <name>Contingency effect</name>
    <message>
        <source>drop</source>
        <translation>suprimir</translation>
    </message>
    <message>
        <source>move</source>
        <translation>trasladar</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
</context>
<context>
    <name>Date status</name>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>celebrada</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>rescheduled</source>
        <translation>reprogramada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>date to be confirmed</source>
        <translation>fecha por confirmar</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>discapacidad</translation>
    </message>
    <message>
        <source>way of attending</source>
        <translation>modo de asistencia</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>more is better</source>
        <translation>cuanto más, mejor</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>cuanto menos, mejor</translation>
    </message>
</context>
<context>
    <name>Duty kind</name>
    <message>
        <source>visual identity</source>
        <translation>identidad visual</translation>
    </message>
    <message>
        <source>donor and partner visibility</source>
        <translation>visibilidad de donantes y asociados</translation>
    </message>
</context>
<context>
    <name>Embargo log</name>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>accepted after it was sent</source>
        <translation>aceptado tras el envío</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>aún no aceptado</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no such view. Choose one of: {known}.</source>
        <translation>No existe esa vista. Elija entre: {known}.</translation>
    </message>
    <message>
        <source>There is no such paper. Choose one of: {known}.</source>
        <translation>No existe ese formato de papel. Elija entre: {known}.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap its two days.</source>
        <translation>El período termina antes de empezar. Intercambie las dos fechas.</translation>
    </message>
    <message>
        <source>A calendar on paper covers at most {years} years. Choose a shorter period.</source>
        <translation>En papel, un calendario abarca como máximo {years} años. Elija un período más corto.</translation>
    </message>
    <message>
        <source>There is no flagship programme “{slug}”. Choose one of: {slugs}.</source>
        <translation>No hay ningún programa emblemático «{slug}». Elija entre: {slugs}.</translation>
    </message>
    <message>
        <source>There is no pack “{kind}”. Choose one of: {known}.</source>
        <translation>No hay ninguna carpeta «{kind}». Elija entre: {known}.</translation>
    </message>
    <message>
        <source>This pack has no section “{section}”. Choose from: {known}.</source>
        <translation>Esta carpeta no tiene la sección «{section}». Elija entre: {known}.</translation>
    </message>
    <message>
        <source>This pack covers at most {years} years. Choose a shorter period.</source>
        <translation>Esta carpeta abarca como máximo {years} años. Elija un período más corto.</translation>
    </message>
    <message>
        <source>Say why the figure is adjusted.</source>
        <translation>Indique por qué se ajusta la cifra.</translation>
    </message>
    <message>
        <source>{known} of {all} overlaps are known. Give the others, or a universe.</source>
        <translation>Superposiciones conocidas: {known} de {all}. Indique las demás o un universo.</translation>
    </message>
    <message>
        <source>There is no edition {number} in the plan. Choose one of: {known}.</source>
        <translation>El plan no contiene la edición {number}. Elija entre: {known}.</translation>
    </message>
    <message>
        <source>There is no person {number} in the plan. Choose one of: {known}.</source>
        <translation>El plan no contiene la persona {number}. Elija entre: {known}.</translation>
    </message>
    <message>
        <source>There is no partner {number} in the plan. Choose one of: {known}.</source>
        <translation>El plan no contiene el asociado {number}. Elija entre: {known}.</translation>
    </message>
    <message>
        <source>There is no country “{code}” in the plan. Choose one of: {known}.</source>
        <translation>El plan no contiene el país «{code}». Elija entre: {known}.</translation>
    </message>
    <message>
        <source>Nothing in the plan is funded by “{grant}”. Choose one of: {known}.</source>
        <translation>Nada en el plan está financiado por «{grant}». Elija entre: {known}.</translation>
    </message>
    <message>
        <source>The plan has no event yet. Enter one under Editions, then make the pack.</source>
        <translation>El plan aún no tiene ningún acto. Introduzca uno en Ediciones y cree después la carpeta.</translation>
    </message>
    <message>
        <source>This chart is not drawn for a period; leave it out.</source>
        <translation>Este gráfico no se dibuja para un período; omítalo.</translation>
    </message>
    <message>
        <source>This chart is not drawn for one platform; leave the platform out.</source>
        <translation>Este gráfico no se dibuja para una sola plataforma; omítala.</translation>
    </message>
    <message>
        <source>This chart is not drawn for one flagship programme; leave it out.</source>
        <translation>Este gráfico no se dibuja para un solo programa emblemático; omítalo.</translation>
    </message>
    <message>
        <source>Name the part in at most {limit} characters, for instance “women”.</source>
        <translation>Nombre la parte en un máximo de {limit} caracteres; por ejemplo, «mujeres».</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the app. Update, then compare.</source>
        <translation>«{name}» se creó con una versión más reciente de la aplicación. Actualícela y compare después.</translation>
    </message>
    <message>
        <source>“{name}” carries no plan to compare with. Choose a pack that was made with its attachments.</source>
        <translation>«{name}» no contiene ningún plan con el que comparar. Elija una carpeta creada con sus adjuntos.</translation>
    </message>
    <message>
        <source>What “{name}” carries is damaged. Choose another copy of that pack.</source>
        <translation>El contenido de «{name}» está dañado. Elija otra copia de esa carpeta.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, which is too much. Save it smaller.</source>
        <translation>La imagen tiene {width} × {height} píxeles, que son demasiados. Guárdela con menor tamaño.</translation>
    </message>
    <message>
        <source>That would leave fewer people than none. Take off fewer.</source>
        <translation>Quedarían menos de cero personas.</translation>
    </message>
    <message>
        <source>The overlap is between 0 and 100%. Correct it.</source>
        <translation>La superposición está entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>A pack cannot be written as “{suffix}”. End the file’s name in one of: {known}.</source>
        <translation>Una carpeta no puede escribirse como «{suffix}». Termine el nombre del archivo en: {known}.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be added up. Choose figures of one unit.</source>
        <translation>{one} y {other} no pueden sumarse.</translation>
    </message>
    <message>
        <source>A part is not larger than the whole, {whole}. Correct one of them.</source>
        <translation>Una parte no es mayor que el total, {whole}.</translation>
    </message>
    <message>
        <source>“{name}” is not a PDF. Choose a pack made before.</source>
        <translation>«{name}» no es un PDF. Elija una carpeta creada anteriormente.</translation>
    </message>
    <message>
        <source>The file is not a picture that can be read, or only a part of one. Choose another.</source>
        <translation>El archivo no es una imagen legible o solo es una parte.</translation>
    </message>
</context>
<context>
    <name>Evidence grade</name>
    <message>
        <source>1 – counted and checked by others</source>
        <translation>1 – contado y verificado por terceros</translation>
    </message>
    <message>
        <source>2 – counted by a known method</source>
        <translation>2 – contado con un método conocido</translation>
    </message>
    <message>
        <source>3 – published by the organizer</source>
        <translation>3 – publicado por el organizador</translation>
    </message>
    <message>
        <source>4 – said, without a method</source>
        <translation>4 – afirmado sin método</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin calificar</translation>
    </message>
</context>
<context>
    <name>Evidence kind</name>
    <message>
        <source>survey</source>
        <translation>encuesta</translation>
    </message>
    <message>
        <source>policy text</source>
        <translation>texto normativo</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>testimonio</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>recall test</source>
        <translation>prueba de recuerdo</translation>
    </message>
    <message>
        <source>media coverage</source>
        <translation>cobertura mediática</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>interacción</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>spending</source>
        <translation>gasto</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
</context>
<context>
    <name>Exception</name>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>rescheduled</source>
        <translation>reprogramado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>as of</source>
        <translation>a fecha de</translation>
    </message>
    <message>
        <source>years from one to the next</source>
        <translation>años entre una edición y otra</translation>
    </message>
    <message>
        <source>type of partner</source>
        <translation>tipo de asociado</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>acceptance of the terms</source>
        <translation>aceptación de las condiciones</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>acreditación</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>for actions</source>
        <translation>para acciones</translation>
    </message>
    <message>
        <source>what it waits for</source>
        <translation>lo que espera</translation>
    </message>
    <message>
        <source>how years go together</source>
        <translation>combinación de los años</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ancla</translation>
    </message>
    <message>
        <source>end it counts from</source>
        <translation>extremo de referencia</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>answer in its own language</source>
        <translation>respuesta en su idioma</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>day of the survey</source>
        <translation>día de la encuesta</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>limit for at risk</source>
        <translation>límite de «en riesgo»</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>público</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>públicos</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>área informativa</translation>
    </message>
    <message>
        <source>work begun</source>
        <translation>trabajo iniciado</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>punto de referencia</translation>
    </message>
    <message>
        <source>quoted beside the figure in use</source>
        <translation>citada junto a la cifra en uso</translation>
    </message>
    <message>
        <source>contingency branch</source>
        <translation>rama del plan de contingencia</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>for campaigns</source>
        <translation>para campañas</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>files inside the pack</source>
        <translation>archivos dentro del dosier</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>casilla</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>class of indicators</source>
        <translation>clase de indicadores</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>day of collecting</source>
        <translation>día de la recopilación</translation>
    </message>
    <message>
        <source>collection method</source>
        <translation>método de recopilación</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>limits of the consent</source>
        <translation>límites del consentimiento</translation>
    </message>
    <message>
        <source>day of consent</source>
        <translation>día del consentimiento</translation>
    </message>
    <message>
        <source>media contact</source>
        <translation>contacto de medios</translation>
    </message>
    <message>
        <source>for content</source>
        <translation>para contenidos</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>coordinación</translation>
    </message>
    <message>
        <source>actual cost</source>
        <translation>costo real</translation>
    </message>
    <message>
        <source>planned cost</source>
        <translation>costo previsto</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>reason for the date</source>
        <translation>motivo de la fecha</translation>
    </message>
    <message>
        <source>date status</source>
        <translation>estado de la fecha</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>día de la decisión</translation>
    </message>
    <message>
        <source>last day to decide</source>
        <translation>último día para decidir</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>quién decide</translation>
    </message>
    <message>
        <source>what was counted</source>
        <translation>lo que se contó</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>denominador</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>desviación típica</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>content hash</source>
        <translation>huella del contenido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>day done</source>
        <translation>día de ejecución</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>día de vencimiento</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>obligación</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>embargo</translation>
    </message>
    <message>
        <source>end time</source>
        <translation>hora de finalización</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constatación</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>flagship programme</source>
        <translation>programa emblemático</translation>
    </message>
    <message>
        <source>funding source</source>
        <translation>fuente de financiación</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>punto de control</translation>
    </message>
    <message>
        <source>grade of evidence</source>
        <translation>grado de la prueba</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>subvención</translation>
    </message>
    <message>
        <source>what is hidden</source>
        <translation>lo oculto</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>inversor</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>cronograma inverso</translation>
    </message>
    <message>
        <source>ladder task</source>
        <translation>tarea del cronograma inverso</translation>
    </message>
    <message>
        <source>lag in days</source>
        <translation>desfase en días</translation>
    </message>
    <message>
        <source>lanes of the timeline</source>
        <translation>carriles de la línea de tiempo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>launch of a report</source>
        <translation>presentación de un informe</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>thought leader</source>
        <translation>líder de opinión</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>enseñanzas</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>margin of error</source>
        <translation>margen de error</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>means of verification</source>
        <translation>medios de verificación</translation>
    </message>
    <message>
        <source>day of measuring</source>
        <translation>día de la medición</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>medición</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>for messages</source>
        <translation>para mensajes</translation>
    </message>
    <message>
        <source>met by</source>
        <translation>cumplida por</translation>
    </message>
    <message>
        <source>day met</source>
        <translation>día de cumplimiento</translation>
    </message>
    <message>
        <source>number of answers</source>
        <translation>número de respuestas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>relato</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>número de la edición</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>numerador</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>día internacional</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>distance from the event in days</source>
        <translation>distancia al acto en días</translation>
    </message>
    <message>
        <source>limit for on track</source>
        <translation>límite de «bien encaminado»</translation>
    </message>
    <message>
        <source>others’ part</source>
        <translation>parte de otros</translation>
    </message>
    <message>
        <source>our part</source>
        <translation>nuestra parte</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>nuestro</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>outside the team</source>
        <translation>fuera del equipo</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>what it stands under</source>
        <translation>de qué depende</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>asociado</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>asociados</translation>
    </message>
    <message>
        <source>people in it</source>
        <translation>personas representadas</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>fotografía</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>pilar</translation>
    </message>
    <message>
        <source>pinned to its day</source>
        <translation>fijada en su día</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>who was asked</source>
        <translation>personas encuestadas</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>número total</translation>
    </message>
    <message>
        <source>precision of the date</source>
        <translation>precisión de la fecha</translation>
    </message>
    <message>
        <source>time of publishing</source>
        <translation>hora de publicación</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>day of quoting</source>
        <translation>día de la cita</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>qualifier of the figure</source>
        <translation>calificador de la cifra</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>used as the reported figure</source>
        <translation>utilizado como cifra comunicada</translation>
    </message>
    <message>
        <source>responsible office</source>
        <translation>oficina responsable</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>rule for days off</source>
        <translation>regla de los días no laborables</translation>
    </message>
    <message>
        <source>recurrence rule</source>
        <translation>regla de recurrencia</translation>
    </message>
    <message>
        <source>source of the periodicity</source>
        <translation>fuente de la periodicidad</translation>
    </message>
    <message>
        <source>first day of the rule</source>
        <translation>primer día de la regla</translation>
    </message>
    <message>
        <source>day by the rule</source>
        <translation>día según la regla</translation>
    </message>
    <message>
        <source>place in the ladder</source>
        <translation>lugar en el cronograma inverso</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>muestreo</translation>
    </message>
    <message>
        <source>top of the scale</source>
        <translation>máximo de la escala</translation>
    </message>
    <message>
        <source>bottom of the scale</source>
        <translation>mínimo de la escala</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>secciones</translation>
    </message>
    <message>
        <source>time of sending</source>
        <translation>hora de envío</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>significance</source>
        <translation>importancia</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>text it was translated from</source>
        <translation>texto original de la traducción</translation>
    </message>
    <message>
        <source>source language</source>
        <translation>idioma original</translation>
    </message>
    <message>
        <source>days in view</source>
        <translation>días mostrados</translation>
    </message>
    <message>
        <source>speaks as</source>
        <translation>habla en calidad de</translation>
    </message>
    <message>
        <source>place among speakers</source>
        <translation>lugar entre los oradores</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>hora de inicio</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>duty station</source>
        <translation>lugar de destino</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>story</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>confirmado por</translation>
    </message>
    <message>
        <source>day of confirmation</source>
        <translation>día de la confirmación</translation>
    </message>
    <message>
        <source>message it supersedes</source>
        <translation>mensaje sustituido</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>herramienta</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>traductor</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>desencadenante</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>válido desde</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>lo que cambió</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>wording in its own language</source>
        <translation>redacción en su idioma</translation>
    </message>
    <message>
        <source>words looked for</source>
        <translation>palabras buscadas</translation>
    </message>
    <message>
        <source>working days it takes</source>
        <translation>días laborables necesarios</translation>
    </message>
    <message>
        <source>work status</source>
        <translation>estado de los trabajos</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>huso horario</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>husos horarios</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>día festivo</translation>
    </message>
    <message>
        <source>owner’s role</source>
        <translation>función del responsable</translation>
    </message>
</context>
<context>
    <name>Figure state</name>
    <message>
        <source>current</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>measurement deleted</source>
        <translation>medición eliminada</translation>
    </message>
    <message>
        <source>another in use</source>
        <translation>se utiliza otra</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Took back: {label}</source>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <source>Did again: {label}</source>
        <translation>Rehecho: {label}</translation>
    </message>
    <message>
        <source>Added the {thing} “{title}”.</source>
        <translation>Se añadió: {thing} «{title}».</translation>
    </message>
    <message>
        <source>Added one {thing}.</source>
        <translation>Se añadió: {thing}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} from {before} to {after}.</source>
        <translation>«{title}»: {field}; antes: {before}; ahora: {after}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} set to {after}.</source>
        <translation>«{title}»: {field}; ahora: {after}.</translation>
    </message>
    <message>
        <source>“{title}”: {field} taken away; it was {before}.</source>
        <translation>«{title}»: {field}; eliminado; antes: {before}.</translation>
    </message>
    <message>
        <source>“{title}” is now linked to “{other}”.</source>
        <translation>«{title}» está ahora vinculado a «{other}».</translation>
    </message>
    <message>
        <source>“{title}” is no longer linked to “{other}”.</source>
        <translation>«{title}» ya no está vinculado a «{other}».</translation>
    </message>
    <message>
        <source>Changed the order within a cell.</source>
        <translation>Se cambió el orden dentro de una casilla.</translation>
    </message>
    <message>
        <source>Changed the {thing} “{title}”.</source>
        <translation>Se modificó: {thing} «{title}».</translation>
    </message>
    <message>
        <source>Added {count} entries.</source>
        <translation>Entradas añadidas: {count}.</translation>
    </message>
    <message>
        <source>Entries changed in all: {count}.</source>
        <translation>Entradas modificadas en total: {count}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{field} in English</source>
        <translation>{field} (en inglés)</translation>
    </message>
    <message>
        <source>{field} in Chinese</source>
        <translation>{field} (en chino)</translation>
    </message>
    <message>
        <source>Deleted the {thing} “{title}”.</source>
        <translation>Se eliminó: {thing} «{title}».</translation>
    </message>
    <message>
        <source>Deleted one {thing}.</source>
        <translation>Se eliminó: {thing}.</translation>
    </message>
</context>
<context>
    <name>Holiday kind</name>
    <message>
        <source>full day off</source>
        <translation>día completo libre</translation>
    </message>
    <message>
        <source>half day off</source>
        <translation>medio día libre</translation>
    </message>
    <message>
        <source>floating holiday</source>
        <translation>día festivo flotante</translation>
    </message>
</context>
<context>
    <name>How shown</name>
    <message>
        <source>shown, with evidence</source>
        <translation>demostrado, con pruebas</translation>
    </message>
    <message>
        <source>figures without evidence</source>
        <translation>cifras sin pruebas</translation>
    </message>
    <message>
        <source>signs on the way only</source>
        <translation>solo indicios</translation>
    </message>
    <message>
        <source>nothing shown yet</source>
        <translation>nada demostrado aún</translation>
    </message>
</context>
<context>
    <name>Indicator kind</name>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>narrativo</translation>
    </message>
</context>
<context>
    <name>Investment kind</name>
    <message>
        <source>mobilized</source>
        <translation>movilizada</translation>
    </message>
    <message>
        <source>catalysed</source>
        <translation>catalizada</translation>
    </message>
    <message>
        <source>leveraged</source>
        <translation>apalancada</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
</context>
<context>
    <name>Ledger kind</name>
    <message>
        <source>policy change</source>
        <translation>cambio de política</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
</context>
<context>
    <name>Message kind</name>
    <message>
        <source>roof</source>
        <translation>mensaje principal</translation>
    </message>
    <message>
        <source>support</source>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>pregunta y respuesta</translation>
    </message>
    <message>
        <source>holding line</source>
        <translation>declaración de reserva</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>punto de conversación</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>participants</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>participants registered</source>
        <translation>participantes inscritos</translation>
    </message>
    <message>
        <source>badges scanned</source>
        <translation>credenciales escaneadas</translation>
    </message>
    <message>
        <source>participants in person</source>
        <translation>participantes presenciales</translation>
    </message>
    <message>
        <source>remote participants</source>
        <translation>participantes a distancia</translation>
    </message>
    <message>
        <source>different people reached, as the channel counts</source>
        <translation>personas distintas alcanzadas, según cuenta el canal</translation>
    </message>
    <message>
        <source>listeners and viewers</source>
        <translation>oyentes y espectadores</translation>
    </message>
    <message>
        <source>views</source>
        <translation>visualizaciones</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impresiones</translation>
    </message>
    <message>
        <source>clippings</source>
        <translation>recortes de prensa</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>menciones</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interacciones</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>descargas</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{name} (observed)</source>
        <translation>{name} (día compensatorio)</translation>
    </message>
    <message>
        <source>137 Member States</source>
        <translation>137 Estados Miembros</translation>
    </message>
    <message>
        <source>158 or 155 countries</source>
        <translation>158 o 155 países</translation>
    </message>
    <message>
        <source>176 countries; forecast before the event was 20,000, then 25,000, then 30,000</source>
        <translation>176 países; antes de la celebración se preveían 20.000, luego 25.000 y después 30.000 personas</translation>
    </message>
    <message>
        <source>182 countries</source>
        <translation>182 países</translation>
    </message>
    <message>
        <source>500 cities around the world</source>
        <translation>500 ciudades de todo el mundo</translation>
    </message>
    <message>
        <source>A better quality of life for all in an urbanizing world</source>
        <translation>Una mejor calidad de vida para todos en un mundo en proceso de urbanización</translation>
    </message>
    <message>
        <source>A sustainable urban future through inclusive and effective multilateralism: achieving the Sustainable Development Goals in times of global crises</source>
        <translation>Un futuro urbano sostenible mediante un multilateralismo inclusivo y eficaz: lograr los Objetivos de Desarrollo Sostenible en tiempos de crisis mundiales</translation>
    </message>
    <message>
        <source>Abidjan</source>
        <translation>Abiyán</translation>
    </message>
    <message>
        <source>Abu Dhabi</source>
        <translation>Abu Dabi</translation>
    </message>
    <message>
        <source>Accelerating urban action for a carbon-free world</source>
        <translation>Acelerar la acción urbana por un mundo sin carbono</translation>
    </message>
    <message>
        <source>Achieve maximum visibility</source>
        <translation>Lograr la máxima visibilidad</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Actuar</translation>
    </message>
    <message>
        <source>Act Local to Go Global</source>
        <translation>Actuar a nivel local para llegar a lo global</translation>
    </message>
    <message>
        <source>Adapt research and reports into easily understandable data and infographics</source>
        <translation>Adaptar las investigaciones y los informes en datos e infografías fáciles de entender</translation>
    </message>
    <message>
        <source>Adapt research and reports into easily understandable data and infographics.</source>
        <translation>Adaptar las investigaciones y los informes en datos e infografías fáciles de entender.</translation>
    </message>
    <message>
        <source>Adapting cities for climate resilience</source>
        <translation>Adaptar las ciudades para la resiliencia climática</translation>
    </message>
    <message>
        <source>Addis Ababa</source>
        <translation>Addis Abeba</translation>
    </message>
    <message>
        <source>Adequate Housing for All: Advancing Socio-economic and Environmental Transformation towards the Realization of Agenda 2063</source>
        <translation>Vivienda adecuada para todos: avanzar en la transformación socioeconómica y ambiental hacia la realización de la Agenda 2063</translation>
    </message>
    <message>
        <source>Advocacy drives policy change</source>
        <translation>La promoción impulsa los cambios de política</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Africa Urban Forum, first</source>
        <translation>Foro Urbano de África, primera edición</translation>
    </message>
    <message>
        <source>Africa Urban Forum, second (AUF2)</source>
        <translation>Foro Urbano de África, segunda edición (AUF2)</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>Banco Africano de Desarrollo</translation>
    </message>
    <message>
        <source>Airbus</source>
        <translation>Airbus</translation>
    </message>
    <message>
        <source>Alexandria</source>
        <translation>Alejandría</translation>
    </message>
    <message>
        <source>Announce that the event goes virtual</source>
        <translation>Anunciar que el acto se celebrará en línea</translation>
    </message>
    <message>
        <source>Antalya</source>
        <translation>Antalya</translation>
    </message>
    <message>
        <source>Arab States</source>
        <translation>Estados árabes</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>As one of the few United Nations entities focused on both development and humanitarian work, UN-Habitat must showcase and demonstrate a wide range of transformative positive change. UN-Habitat initiatives, whether long-term or pilot, will over time demonstrate positive urbanization around the world, help to inspire major shifts in policy and urban practice, and provide a feedback loop passing ideas to Member States, local governments and other key stakeholders.</source>
        <translation>Por ser una de las pocas entidades de las Naciones Unidas dedicadas tanto a la labor de desarrollo como a la humanitaria, ONU-Hábitat debe mostrar y demostrar una amplia gama de cambios positivos y transformadores. Sus iniciativas, ya sean de largo plazo o piloto, demostrarán con el tiempo una urbanización positiva en todo el mundo, ayudarán a inspirar grandes cambios en las políticas y prácticas urbanas y ofrecerán un circuito de retroalimentación que transmita ideas a los Estados Miembros, los gobiernos locales y otras partes interesadas clave.</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Día de la Ascensión</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Asia-Pacific Urban Forum (APUF-7)</source>
        <translation>Foro Urbano de Asia y el Pacífico (APUF-7)</translation>
    </message>
    <message>
        <source>Asia-Pacific Urban Forum (APUF-8)</source>
        <translation>Foro Urbano de Asia y el Pacífico (APUF-8)</translation>
    </message>
    <message>
        <source>Asian Development Bank</source>
        <translation>Banco Asiático de Desarrollo</translation>
    </message>
    <message>
        <source>Asian Infrastructure Investment Bank</source>
        <translation>Banco Asiático de Inversión en Infraestructura</translation>
    </message>
    <message>
        <source>Authoritative voice</source>
        <translation>Voz autorizada</translation>
    </message>
    <message>
        <source>Award for thought leaders and city managers, presented on World Habitat Day</source>
        <translation>Galardón para líderes de opinión y gestores urbanos, que se entrega en el Día Mundial del Hábitat</translation>
    </message>
    <message>
        <source>Awarded every two years</source>
        <translation>Se concede cada dos años</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Sensibilización</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Background note / fact sheet / infographics final in English</source>
        <translation>Nota de antecedentes, hoja informativa e infografías definitivas en inglés</translation>
    </message>
    <message>
        <source>Baku</source>
        <translation>Bakú</translation>
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
        <translation>COP de los convenios de Basilea, Rotterdam y Estocolmo</translation>
    </message>
    <message>
        <source>Basel, Rotterdam and Stockholm COPs (in person)</source>
        <translation>COP de los convenios de Basilea, Rotterdam y Estocolmo (presencial)</translation>
    </message>
    <message>
        <source>Baseline for I.15(a)-(c) taken; targets set</source>
        <translation>Línea de base para I.15 a) a c) medida; metas fijadas</translation>
    </message>
    <message>
        <source>Belém</source>
        <translation>Belém</translation>
    </message>
    <message>
        <source>Bogotá</source>
        <translation>Bogotá</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Día de San Esteban</translation>
    </message>
    <message>
        <source>Brand book, logo, website of the session</source>
        <translation>Manual de marca, logotipo y sitio web del período de sesiones</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Brief speakers on the virtual format</source>
        <translation>Informar a los oradores sobre el formato virtual</translation>
    </message>
    <message>
        <source>Broken across a page in the source: “…开展运动，发”, repeated header row, “布信息、视频和报道”; the Chinese here is the rejoined cell.</source>
        <translation>Cortado por un salto de página en el original: «…开展运动，发», fila de encabezado repetida, «布信息、视频和报道»; el chino que figura aquí es la celda recompuesta.</translation>
    </message>
    <message>
        <source>Building the climate resilience of the urban poor</source>
        <translation>Fomento de la resiliencia climática de los pobres urbanos</translation>
    </message>
    <message>
        <source>C40 Cities Climate Leadership Group</source>
        <translation>Grupo de Liderazgo Climático C40</translation>
    </message>
    <message>
        <source>CBD COP15, part one</source>
        <translation>COP15 del Convenio sobre la Diversidad Biológica, primera parte</translation>
    </message>
    <message>
        <source>CBD COP15, part two</source>
        <translation>COP15 del Convenio sobre la Diversidad Biológica, segunda parte</translation>
    </message>
    <message>
        <source>CBD COP16</source>
        <translation>COP16 del Convenio sobre la Diversidad Biológica</translation>
    </message>
    <message>
        <source>CBD COP16 (resumed)</source>
        <translation>COP16 del Convenio sobre la Diversidad Biológica (continuación)</translation>
    </message>
    <message>
        <source>CBD COP17</source>
        <translation>COP17 del Convenio sobre la Diversidad Biológica</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>El Cairo</translation>
    </message>
    <message>
        <source>Cali</source>
        <translation>Cali</translation>
    </message>
    <message>
        <source>Call for expressions of interest to host (WUF14 call: 6 Dec 2024 for 2028)</source>
        <translation>Convocatoria de expresiones de interés para acoger la sesión (WUF14: 6 de diciembre de 2024 para 2028)</translation>
    </message>
    <message>
        <source>Call for partner events, exhibition stands and side events opens</source>
        <translation>Apertura de la convocatoria de actos de asociados, puestos de exposición y actos paralelos</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Carry out voluntary national reviews of data</source>
        <translation>Realizar exámenes nacionales voluntarios de los datos</translation>
    </message>
    <message>
        <source>Category 1 concerns countries lacking policy, legislative, governance and planning frameworks conducive to implementing the New Urban Agenda and achieving the Sustainable Development Goals.</source>
        <translation>La categoría 1 se refiere a los países que carecen de marcos normativos, legislativos, de gobernanza y de planificación propicios para aplicar la Nueva Agenda Urbana y lograr los Objetivos de Desarrollo Sostenible.</translation>
    </message>
    <message>
        <source>Category 2 concerns countries whose policy, legislative, governance and planning frameworks have some shortcomings but whose main challenge is insufficient (national and local) institutional capacity to implement them with significant impact. While focusing on institutional capacity, this category may also involve strengthening the frameworks.</source>
        <translation>La categoría 2 se refiere a los países cuyos marcos normativos, legislativos, de gobernanza y de planificación presentan algunas deficiencias, pero cuyo principal problema es la insuficiente capacidad institucional (nacional y local) para aplicarlos con un impacto significativo. Aunque se centra en la capacidad institucional, esta categoría también puede entrañar el fortalecimiento de los marcos.</translation>
    </message>
    <message>
        <source>Category 3 generally applies to countries with adequate policy, legislative, governance and planning frameworks and functioning institutions, which can become more effective by strengthening their capacity in the performance enablers.</source>
        <translation>La categoría 3 se aplica en general a los países con marcos normativos, legislativos, de gobernanza y de planificación adecuados e instituciones que funcionan, que pueden ser más eficaces si refuerzan su capacidad en los factores de desempeño.</translation>
    </message>
    <message>
        <source>Category 4 assumes that the frameworks and institutions guiding sustainable urban development work well but that specific expertise is needed in a particular sector. For example, a country may have cities that perform well but face the challenge of homelessness.</source>
        <translation>La categoría 4 presupone que los marcos y las instituciones que guían el desarrollo urbano sostenible funcionan bien, pero que se necesitan conocimientos especializados en un sector concreto. Por ejemplo, un país puede tener ciudades con buen desempeño que afrontan el problema de la falta de hogar.</translation>
    </message>
    <message>
        <source>Category 5 applies to countries whose cities and human settlements face major risks or are in crisis.</source>
        <translation>La categoría 5 se aplica a los países cuyas ciudades y asentamientos humanos afrontan grandes riesgos o están en crisis.</translation>
    </message>
    <message>
        <source>Changing the world: innovations and better life for future generations</source>
        <translation>Cambiar el mundo: innovaciones y una vida mejor para las generaciones futuras</translation>
    </message>
    <message>
        <source>Check what the event means for the flagship programmes</source>
        <translation>Comprobar qué implica el suceso para los programas emblemáticos</translation>
    </message>
    <message>
        <source>Chief Executives Board for Coordination</source>
        <translation>Junta de los Jefes Ejecutivos para la Coordinación</translation>
    </message>
    <message>
        <source>Chief Executives Board for Coordination (CEB)</source>
        <translation>Junta de los Jefes Ejecutivos para la Coordinación (JJE)</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Citations and uptake (catalytic indicators, R.6(a))</source>
        <translation>Citas y uso (indicadores catalizadores, R.6 a))</translation>
    </message>
    <message>
        <source>Cities 2030 (SDG Cities)</source>
        <translation>Ciudades 2030 (Ciudades ODS)</translation>
    </message>
    <message>
        <source>Cities and communities (in 2019 about 120 &quot;communities&quot; applied to host urban campus events)</source>
        <translation>Ciudades y comunidades (en 2019, unas 120 «comunidades» solicitaron acoger campus urbanos)</translation>
    </message>
    <message>
        <source>Cities of Opportunities: Connecting Culture and Innovation</source>
        <translation>Ciudades de oportunidades: conectar cultura e innovación</translation>
    </message>
    <message>
        <source>City Prosperity Initiative</source>
        <translation>Iniciativa de las Ciudades Prósperas</translation>
    </message>
    <message>
        <source>City governments, experts, public</source>
        <translation>Gobiernos municipales, expertos, público</translation>
    </message>
    <message>
        <source>Civil society (women, youth, grassroots organizations, non-governmental organizations, etc.)</source>
        <translation>Sociedad civil (mujeres, jóvenes, organizaciones de base, organizaciones no gubernamentales, etc.)</translation>
    </message>
    <message>
        <source>Clearances: senior management, maps and names check (UN geospatial), legal</source>
        <translation>Aprobaciones: personal directivo superior, verificación de mapas y nombres (servicio geoespacial de las Naciones Unidas), asuntos jurídicos</translation>
    </message>
    <message>
        <source>Climate action for the urban poor</source>
        <translation>Acción climática en favor de los pobres urbanos</translation>
    </message>
    <message>
        <source>Closing: outcome document, press conference, handover</source>
        <translation>Clausura: documento final, conferencia de prensa, traspaso</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Committee of Permanent Representatives</source>
        <translation>Comité de Representantes Permanentes</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>Communications and outreach plan with objectives, targets (direct/indirect), budget</source>
        <translation>Plan de comunicación y divulgación con objetivos, metas (directas e indirectas) y presupuesto</translation>
    </message>
    <message>
        <source>Communications plan; target media; country hooks</source>
        <translation>Plan de comunicación; medios destinatarios; enfoques por país</translation>
    </message>
    <message>
        <source>Concept note: objective, target, time limit, theme (E(a)) and link to flagship programme(s)</source>
        <translation>Nota conceptual: objetivo, meta, plazo, tema (E a)) y vínculo con los programas emblemáticos</translation>
    </message>
    <message>
        <source>Conduct advocacy, technical advice, high-level policy dialogue, cooperation and collaboration with intergovernmental bodies, key government representatives, parliamentarians and others.</source>
        <translation>Llevar a cabo actividades de promoción, asesoramiento técnico, diálogo político de alto nivel, cooperación y colaboración con los órganos intergubernamentales, los principales representantes de los gobiernos, los parlamentarios y otros agentes.</translation>
    </message>
    <message>
        <source>Conduct strategic dialogue with the private sector and business associations at all levels to develop the synergies needed to support the implementation of the strategic plan.</source>
        <translation>Mantener un diálogo estratégico con el sector privado y las asociaciones empresariales a todos los niveles a fin de crear las sinergias necesarias para apoyar la ejecución del plan estratégico.</translation>
    </message>
    <message>
        <source>Contribute to policy and strategy development at all levels.</source>
        <translation>Contribuir a la elaboración de políticas y estrategias a todos los niveles.</translation>
    </message>
    <message>
        <source>Contribute to the implementation, monitoring and reporting of the strategic plan 2020-2023.</source>
        <translation>Contribuir a la ejecución y el seguimiento del plan estratégico 2020-2023 y a la presentación de informes al respecto.</translation>
    </message>
    <message>
        <source>Corrections desk; authoritative comments</source>
        <translation>Servicio de correcciones; comentarios autorizados</translation>
    </message>
    <message>
        <source>Countdown on social media starts</source>
        <translation>Comienza la cuenta atrás en las redes sociales</translation>
    </message>
    <message>
        <source>Country offices receive final kit: messages, Q&amp;A, cards, video, op-ed for localization</source>
        <translation>Las oficinas en los países reciben el conjunto definitivo: mensajes, preguntas y respuestas, tarjetas, vídeo, artículo de opinión para adaptar</translation>
    </message>
    <message>
        <source>Coverage and download report</source>
        <translation>Informe sobre cobertura y descargas</translation>
    </message>
    <message>
        <source>Create opportunities for local authorities to work with the United Nations system and other stakeholders at the country level.</source>
        <translation>Crear oportunidades para que las autoridades locales colaboren con el sistema de las Naciones Unidas y otras partes interesadas en los países.</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Daily wrap: quote sheet, photo, video, numbers (repeat each session day)</source>
        <translation>Resumen diario: citas, foto, vídeo, cifras (repetir cada día de sesión)</translation>
    </message>
    <message>
        <source>Decide on an op-ed or explainer</source>
        <translation>Decidir si se publica un artículo de opinión o explicativo</translation>
    </message>
    <message>
        <source>Department of Global Communications</source>
        <translation>Departamento de Comunicación Global</translation>
    </message>
    <message>
        <source>Deputy Executive Director</source>
        <translation>Director Ejecutivo Adjunto</translation>
    </message>
    <message>
        <source>Desertification and Drought Day</source>
        <translation>Día de la Desertificación y la Sequía</translation>
    </message>
    <message>
        <source>Develop advocates and implementing partners for the New Urban Agenda and the 2030 Agenda.</source>
        <translation>Formar promotores y asociados en la ejecución de la Nueva Agenda Urbana y la Agenda 2030.</translation>
    </message>
    <message>
        <source>Develop campaigns and themes together with members of the infrastructure, cities and local action network, United Cities and Local Governments, the United Nations Environment Programme, the United Nations Office for Disaster Risk Reduction and United Nations country teams.</source>
        <translation>Elaborar campañas y temas junto con los miembros de la red de infraestructura, ciudades y acción local, Ciudades y Gobiernos Locales Unidos, el Programa de las Naciones Unidas para el Medio Ambiente, la Oficina de las Naciones Unidas para la Reducción del Riesgo de Desastres y los equipos de las Naciones Unidas en los países.</translation>
    </message>
    <message>
        <source>Develop campaigns together with members of the infrastructure, cities and local action network, United Cities and Local Governments, the United Nations Environment Programme, the United Nations Office for Disaster Risk Reduction and United Nations country teams</source>
        <translation>Elaborar campañas junto con los miembros de la red de infraestructura, ciudades y acción local, Ciudades y Gobiernos Locales Unidos, el Programa de las Naciones Unidas para el Medio Ambiente, la Oficina de las Naciones Unidas para la Reducción del Riesgo de Desastres y los equipos de las Naciones Unidas en los países</translation>
    </message>
    <message>
        <source>Develop themes</source>
        <translation>Elaborar temas</translation>
    </message>
    <message>
        <source>Development banks and financial institutions</source>
        <translation>Bancos de desarrollo e instituciones financieras</translation>
    </message>
    <message>
        <source>Development partners</source>
        <translation>Asociados para el desarrollo</translation>
    </message>
    <message>
        <source>Direct participation: 20,000 people</source>
        <translation>Participación directa: 20.000 personas</translation>
    </message>
    <message>
        <source>Direct participation: 4,000 people</source>
        <translation>Participación directa: 4.000 personas</translation>
    </message>
    <message>
        <source>Direct participation: 500 people</source>
        <translation>Participación directa: 500 personas</translation>
    </message>
    <message>
        <source>Diwali</source>
        <translation>Diwali</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubái</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lunes de Pascua</translation>
    </message>
    <message>
        <source>Economic and Social Council sessions</source>
        <translation>Períodos de sesiones del Consejo Económico y Social</translation>
    </message>
    <message>
        <source>Editorial calendar and social media plan approved</source>
        <translation>Calendario editorial y plan de redes sociales aprobados</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>Eid al-Adha</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>Eid al-Fitr</translation>
    </message>
    <message>
        <source>Ekaterinburg</source>
        <translation>Ekaterimburgo</translation>
    </message>
    <message>
        <source>Embargo notice with exact lift time in UTC</source>
        <translation>Aviso de embargo con la hora exacta de levantamiento en UTC</translation>
    </message>
    <message>
        <source>Embargo plan for the flagship report launched at the session</source>
        <translation>Plan de embargo para el informe emblemático presentado en el período de sesiones</translation>
    </message>
    <message>
        <source>Embargoed copy to country offices</source>
        <translation>Ejemplar con embargo a las oficinas en los países</translation>
    </message>
    <message>
        <source>Embargoed copy to journalists who accept the terms; log recipients</source>
        <translation>Ejemplar con embargo a los periodistas que acepten las condiciones; registrar a los destinatarios</translation>
    </message>
    <message>
        <source>Embargoed materials to accredited media</source>
        <translation>Materiales con embargo a los medios acreditados</translation>
    </message>
    <message>
        <source>Embargoed technical briefing</source>
        <translation>Sesión informativa técnica con embargo</translation>
    </message>
    <message>
        <source>Encourage people&apos;s participation in processes at all levels.</source>
        <translation>Fomentar la participación de la población en los procesos a todos los niveles.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Engaging youth to create a better urban future</source>
        <translation>Movilizar a la juventud para crear un mejor futuro urbano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Ensure that UN-Habitat&apos;s cutting-edge research on innovation and smart cities is packaged in an easily understandable way</source>
        <translation>Velar por que las investigaciones de vanguardia de ONU-Hábitat sobre innovación y ciudades inteligentes se presenten de forma fácil de entender</translation>
    </message>
    <message>
        <source>Ensure that UN-Habitat&apos;s cutting-edge research on innovation and smart cities is packaged in an easily understandable way, including as infographics.</source>
        <translation>Velar por que las investigaciones de vanguardia de ONU-Hábitat sobre innovación y ciudades inteligentes se presenten de forma fácil de entender, incluso en infografías.</translation>
    </message>
    <message>
        <source>Establish coordination mechanisms at all levels so that civil society and other stakeholders can take part in and contribute to the implementation of the strategic plan, including as members of UN-Habitat networks, advisory committees and UN-Habitat national committees.</source>
        <translation>Establecer mecanismos de coordinación a todos los niveles para que la sociedad civil y otras partes interesadas puedan participar en la ejecución del plan estratégico y contribuir a ella, incluso como miembros de las redes, los comités asesores y los comités nacionales de ONU-Hábitat.</translation>
    </message>
    <message>
        <source>Establish coordination mechanisms to stimulate the interest of foundations and philanthropists in sustainable urbanization, in particular in the implementation of the flagship programmes.</source>
        <translation>Establecer mecanismos de coordinación para despertar el interés de las fundaciones y los filántropos por la urbanización sostenible, en particular por la ejecución de los programas emblemáticos.</translation>
    </message>
    <message>
        <source>Establish think tanks and use science and technology, including information technology, to seek solutions to sustainable development challenges.</source>
        <translation>Establecer centros de estudio y utilizar la ciencia y la tecnología, incluida la de la información, para buscar soluciones a los problemas del desarrollo sostenible.</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>European Bank for Reconstruction and Development</source>
        <translation>Banco Europeo de Reconstrucción y Desarrollo</translation>
    </message>
    <message>
        <source>European Investment Bank</source>
        <translation>Banco Europeo de Inversiones</translation>
    </message>
    <message>
        <source>Exchange information</source>
        <translation>Intercambiar información</translation>
    </message>
    <message>
        <source>Executive Board of UN-Habitat</source>
        <translation>Junta Ejecutiva de ONU-Hábitat</translation>
    </message>
    <message>
        <source>Executive Board, first session (resumed)</source>
        <translation>Junta Ejecutiva, primer período de sesiones (continuación)</translation>
    </message>
    <message>
        <source>Executive Director</source>
        <translation>Director Ejecutivo</translation>
    </message>
    <message>
        <source>Executive Director&apos;s office</source>
        <translation>Oficina de la Dirección Ejecutiva</translation>
    </message>
    <message>
        <source>Experts, governments, media, public</source>
        <translation>Expertos, gobiernos, medios de comunicación, público</translation>
    </message>
    <message>
        <source>Expressions of interest close (WUF14: 15 Apr 2025)</source>
        <translation>Cierre de las expresiones de interés (WUF14: 15 de abril de 2025)</translation>
    </message>
    <message>
        <source>External relations</source>
        <translation>Relaciones externas</translation>
    </message>
    <message>
        <source>External stakeholder advisory committee (launched at UNHA1)</source>
        <translation>Comité asesor de partes interesadas externas (creado en el primer período de sesiones de la Asamblea de ONU-Hábitat)</translation>
    </message>
    <message>
        <source>Father&apos;s Day</source>
        <translation>Día del Padre</translation>
    </message>
    <message>
        <source>Financing sustainable urban future for all</source>
        <translation>Financiar un futuro urbano sostenible para todos</translation>
    </message>
    <message>
        <source>Find examples of transformative projects</source>
        <translation>Encontrar ejemplos de proyectos transformadores</translation>
    </message>
    <message>
        <source>Find examples of transformative projects.</source>
        <translation>Encontrar ejemplos de proyectos transformadores.</translation>
    </message>
    <message>
        <source>Flagship meetings</source>
        <translation>Reuniones emblemáticas</translation>
    </message>
    <message>
        <source>Flagship report launch under embargo</source>
        <translation>Presentación de un informe emblemático con embargo</translation>
    </message>
    <message>
        <source>Flagship report theme synchronized with the session theme (B(b))</source>
        <translation>Tema del informe emblemático sincronizado con el del período de sesiones (B b))</translation>
    </message>
    <message>
        <source>Focus on climate change and the impact of UN-Habitat&apos;s work</source>
        <translation>Centrarse en el cambio climático y el impacto de la labor de ONU-Hábitat</translation>
    </message>
    <message>
        <source>Foundations and philanthropists</source>
        <translation>Fundaciones y filántropos</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Frontier Technologies as an innovative tool to transform waste to wealth</source>
        <translation>Las tecnologías de vanguardia, una herramienta innovadora para transformar los residuos en riqueza</translation>
    </message>
    <message>
        <source>Frontier technologies and urban innovation</source>
        <translation>Tecnologías de vanguardia e innovación urbana</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>Ginebra</translation>
    </message>
    <message>
        <source>Glasgow</source>
        <translation>Glasgow</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Mundial</translation>
    </message>
    <message>
        <source>Global (human settlements monitoring platform)</source>
        <translation>Mundial (plataforma de seguimiento de los asentamientos humanos)</translation>
    </message>
    <message>
        <source>Global (knowledge leadership)</source>
        <translation>Mundial (liderazgo en materia de conocimientos)</translation>
    </message>
    <message>
        <source>Global (leadership)</source>
        <translation>Mundial (liderazgo)</translation>
    </message>
    <message>
        <source>Global (monitoring tool)</source>
        <translation>Mundial (herramienta de seguimiento)</translation>
    </message>
    <message>
        <source>Global (sustainability rating)</source>
        <translation>Mundial (calificación de la sostenibilidad)</translation>
    </message>
    <message>
        <source>Global Media and Information Literacy Week (opens)</source>
        <translation>Semana Mundial de la Alfabetización Mediática e Informacional (inicio)</translation>
    </message>
    <message>
        <source>Global Stakeholders Forum</source>
        <translation>Foro mundial de partes interesadas</translation>
    </message>
    <message>
        <source>Global Stakeholders Forum / assemblies messaging; media advisory 2; embargoed report to accredited media</source>
        <translation>Mensajes para el Foro mundial de partes interesadas y las asambleas; aviso a los medios núm. 2; informe con embargo a los medios acreditados</translation>
    </message>
    <message>
        <source>Global Taskforce of Local and Regional Governments</source>
        <translation>Grupo de Trabajo Mundial de Gobiernos Locales y Regionales</translation>
    </message>
    <message>
        <source>Global advocacy</source>
        <translation>Promoción mundial</translation>
    </message>
    <message>
        <source>Global advocacy campaign focused on a specific theme</source>
        <translation>Campaña mundial de promoción centrada en un tema específico</translation>
    </message>
    <message>
        <source>Global awareness campaign focused on a specific theme</source>
        <translation>Campaña mundial de sensibilización centrada en un tema específico</translation>
    </message>
    <message>
        <source>Global conference (World Urban Forum, Assembly)</source>
        <translation>Conferencia mundial (Foro Urbano Mundial, Asamblea)</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Viernes Santo</translation>
    </message>
    <message>
        <source>Government partners (Member States, parliamentarians, intergovernmental entities)</source>
        <translation>Asociados gubernamentales (Estados Miembros, parlamentarios, entidades intergubernamentales)</translation>
    </message>
    <message>
        <source>Governments, private sector, civil society, United Nations, thematic experts, public</source>
        <translation>Gobiernos, sector privado, sociedad civil, Naciones Unidas, expertos temáticos, público</translation>
    </message>
    <message>
        <source>Governments, stakeholders, donors, non-governmental organizations, experts, public</source>
        <translation>Gobiernos, partes interesadas, donantes, organizaciones no gubernamentales, expertos, público</translation>
    </message>
    <message>
        <source>Gurpurab</source>
        <translation>Gurpurab</translation>
    </message>
    <message>
        <source>Have key presidents and prime ministers declare and support urbanization as a tool for development.</source>
        <translation>Lograr que los principales presidentes y primeros ministros declaren y apoyen la urbanización como instrumento de desarrollo.</translation>
    </message>
    <message>
        <source>Held annually</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Held every four years in Nairobi</source>
        <translation>Se celebra cada cuatro años en Nairobi</translation>
    </message>
    <message>
        <source>Held every two years at a selected location</source>
        <translation>Se celebra cada dos años en un lugar seleccionado</translation>
    </message>
    <message>
        <source>Held once a year worldwide, together with a global observance</source>
        <translation>Se celebra una vez al año en todo el mundo, junto con un acto mundial</translation>
    </message>
    <message>
        <source>High-level meeting of the General Assembly on the New Urban Agenda</source>
        <translation>Reunión de alto nivel de la Asamblea General sobre la Nueva Agenda Urbana</translation>
    </message>
    <message>
        <source>High-level meeting of the General Assembly on the New Urban Agenda (midterm review)</source>
        <translation>Reunión de alto nivel de la Asamblea General sobre la Nueva Agenda Urbana (examen de mitad de período)</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development (HLPF)</source>
        <translation>Foro político de alto nivel sobre el desarrollo sostenible</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2019</source>
        <translation>Foro político de alto nivel sobre el desarrollo sostenible 2019</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2020</source>
        <translation>Foro político de alto nivel sobre el desarrollo sostenible 2020</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2021</source>
        <translation>Foro político de alto nivel sobre el desarrollo sostenible 2021</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2022</source>
        <translation>Foro político de alto nivel sobre el desarrollo sostenible 2022</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2023</source>
        <translation>Foro político de alto nivel sobre el desarrollo sostenible 2023</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2024</source>
        <translation>Foro político de alto nivel sobre el desarrollo sostenible 2024</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2025</source>
        <translation>Foro político de alto nivel sobre el desarrollo sostenible 2025</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2026</source>
        <translation>Foro político de alto nivel sobre el desarrollo sostenible 2026</translation>
    </message>
    <message>
        <source>High-level political forum on sustainable development 2027</source>
        <translation>Foro político de alto nivel sobre el desarrollo sostenible 2027</translation>
    </message>
    <message>
        <source>Highlights package; thank-you to partners and volunteers</source>
        <translation>Paquete de momentos destacados; agradecimiento a los asociados y voluntarios</translation>
    </message>
    <message>
        <source>Holding line</source>
        <translation>Declaración de reserva</translation>
    </message>
    <message>
        <source>Host agreement / venue and date confirmed with host city</source>
        <translation>Acuerdo con la sede, lugar y fecha confirmados con la ciudad anfitriona</translation>
    </message>
    <message>
        <source>Host announced; handover at the closing of the previous session</source>
        <translation>Anfitrión anunciado; traspaso en la clausura del período de sesiones anterior</translation>
    </message>
    <message>
        <source>Host country agreement signed; joint communications working group set up</source>
        <translation>Acuerdo con el país anfitrión firmado; grupo de trabajo conjunto de comunicaciones establecido</translation>
    </message>
    <message>
        <source>Host operating company / secretariat in place (WUF13: T-321)</source>
        <translation>Empresa operadora o secretaría del anfitrión en funciones (WUF13: T-321)</translation>
    </message>
    <message>
        <source>Housing For All: A better Urban Future</source>
        <translation>Vivienda para todos: un mejor futuro urbano</translation>
    </message>
    <message>
        <source>Housing the world: Safe and resilient cities and communities</source>
        <translation>Dar vivienda al mundo: ciudades y comunidades seguras y resilientes</translation>
    </message>
    <message>
        <source>Human Rights Day</source>
        <translation>Día de los Derechos Humanos</translation>
    </message>
    <message>
        <source>Human-interest series on flagship cities in production</source>
        <translation>Serie de historias de interés humano sobre las ciudades emblemáticas en producción</translation>
    </message>
    <message>
        <source>Human-interest stories commissioned, at least one per flagship covered (act)</source>
        <translation>Historias de interés humano encargadas, al menos una por programa emblemático (actuar)</translation>
    </message>
    <message>
        <source>Identify key Member States and permanent representatives as institutional advocates, friends of cities and champions, and build strategic partnerships with them.</source>
        <translation>Determinar los principales Estados Miembros y representantes permanentes que actuarán como promotores institucionales, amigos de las ciudades y adalides, y establecer alianzas estratégicas con ellos.</translation>
    </message>
    <message>
        <source>Improve the governance and management of cities and local governments.</source>
        <translation>Mejorar la gobernanza y la gestión de las ciudades y los gobiernos locales.</translation>
    </message>
    <message>
        <source>Improve the investment environment for sustainable urban development, the strategic plan and the flagship programmes.</source>
        <translation>Mejorar el entorno de inversión para el desarrollo urbano sostenible, el plan estratégico y los programas emblemáticos.</translation>
    </message>
    <message>
        <source>In addition to the UN-Habitat platforms set out in table 2 below, there are a number of important meetings, events and moments for UN-Habitat to maximize its messaging, such as the high-level political forum on sustainable development, the General Assembly, sessions of the conferences of the parties to a number of multilateral environmental agreements, and regional and national urban forums.</source>
        <translation>Además de las plataformas de ONU-Hábitat que figuran en el cuadro 2 infra, hay una serie de reuniones, actos y momentos importantes para que ONU-Hábitat dé la máxima difusión a sus mensajes, como el foro político de alto nivel sobre el desarrollo sostenible, la Asamblea General, los períodos de sesiones de las conferencias de las partes en varios acuerdos ambientales multilaterales y los foros urbanos regionales y nacionales.</translation>
    </message>
    <message>
        <source>In its mission statement UN-Habitat refers to promoting transformative change. Advocacy is the driving force that strengthens knowledge, policy advice and technical assistance to promote changes in policy and legislation.</source>
        <translation>En la declaración de su misión, ONU-Hábitat se refiere a la promoción de un cambio transformador. La promoción es la fuerza motriz que refuerza el conocimiento, el asesoramiento sobre políticas y la asistencia técnica para impulsar cambios en las políticas y la legislación.</translation>
    </message>
    <message>
        <source>Include infographics</source>
        <translation>Incluir infografías</translation>
    </message>
    <message>
        <source>Inclusive Communities, Thriving Cities</source>
        <translation>Comunidades inclusivas, ciudades prósperas</translation>
    </message>
    <message>
        <source>Inclusive cities: enhancing the positive impact of urban migration</source>
        <translation>Ciudades inclusivas: potenciar los efectos positivos de la migración urbana</translation>
    </message>
    <message>
        <source>Inclusive, vibrant neighbourhoods and communities</source>
        <translation>Barrios y comunidades inclusivos y dinámicos</translation>
    </message>
    <message>
        <source>Increase action on and attention to sustainable urban development.</source>
        <translation>Aumentar las medidas y la atención en favor del desarrollo urbano sostenible.</translation>
    </message>
    <message>
        <source>Increase investment in sustainable urban development and in support of the strategic plan.</source>
        <translation>Aumentar la inversión en el desarrollo urbano sostenible y en apoyo del plan estratégico.</translation>
    </message>
    <message>
        <source>Increase investment in sustainable urban development.</source>
        <translation>Aumentar la inversión en el desarrollo urbano sostenible.</translation>
    </message>
    <message>
        <source>Increase investment in/grants for sustainable urban development.</source>
        <translation>Aumentar la inversión y las subvenciones para el desarrollo urbano sostenible.</translation>
    </message>
    <message>
        <source>Increase knowledge, the evidence base and good practices on sustainable development.</source>
        <translation>Aumentar los conocimientos, la base empírica y las buenas prácticas en materia de desarrollo sostenible.</translation>
    </message>
    <message>
        <source>Increased awareness among the public and all levels of government of Sustainable Development Goal 11, the New Urban Agenda and sustainable urbanization.</source>
        <translation>Mayor sensibilización del público y de todos los niveles de gobierno respecto del Objetivo de Desarrollo Sostenible 11, la Nueva Agenda Urbana y la urbanización sostenible.</translation>
    </message>
    <message>
        <source>Increased engagement, in particular of selected target stakeholders, including Member States, local governments, the civil service, the private sector, civil society and special interest groups. The level of engagement can be measured by the number of policy changes, the level of co-investment catalysed, and changes in attitudes and commitments.</source>
        <translation>Mayor compromiso, en particular de determinadas partes interesadas, como los Estados Miembros, los gobiernos locales, la administración pública, el sector privado, la sociedad civil y los grupos de interés especial. El grado de compromiso puede medirse por el número de cambios de política, el nivel de coinversión catalizada y los cambios en las actitudes y los compromisos.</translation>
    </message>
    <message>
        <source>Increased knowledge of the work of UN-Habitat, its role as a centre of excellence, its impact on the ground and the issues addressed by the flagship programmes.</source>
        <translation>Mayor conocimiento de la labor de ONU-Hábitat, su función de centro de excelencia, su impacto sobre el terreno y las cuestiones que abordan los programas emblemáticos.</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Día de la Independencia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indirect participation: 1,000,000+ people</source>
        <translation>Participación indirecta: 1.000.000 de personas o más</translation>
    </message>
    <message>
        <source>Indirect participation: 5,000,000+ people</source>
        <translation>Participación indirecta: 5.000.000 de personas o más</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Influence policy and operational programmes by building strategic alliances, strengthen the role of UN-Habitat within the United Nations system and, by closely following global developments and international commitments, in particular recently agreed ones, make optimal use of CEB, the Second Committee, the United Nations Sustainable Development Cooperation Framework and the resident coordinator system to engage effectively in policy and operational programmes.</source>
        <translation>Influir en las políticas y los programas operacionales mediante alianzas estratégicas, reforzar el papel de ONU-Hábitat en el sistema de las Naciones Unidas y, siguiendo de cerca los acontecimientos mundiales y los compromisos internacionales, en particular los acordados recientemente, aprovechar al máximo la JJE, la Segunda Comisión, el Marco de Cooperación de las Naciones Unidas para el Desarrollo Sostenible y el sistema de coordinadores residentes para participar eficazmente en las políticas y los programas operacionales.</translation>
    </message>
    <message>
        <source>Infographics, key-messages, Q&amp;A drafted</source>
        <translation>Infografías, mensajes clave y preguntas y respuestas redactados</translation>
    </message>
    <message>
        <source>Inform hosts, partners and accredited media</source>
        <translation>Informar a los anfitriones, los asociados y los medios acreditados</translation>
    </message>
    <message>
        <source>Infrastructure, Cities and Local Action network</source>
        <translation>Red de infraestructura, ciudades y acción local</translation>
    </message>
    <message>
        <source>Innovation for a better quality of life in cities and communities</source>
        <translation>Innovación para una mejor calidad de vida en las ciudades y las comunidades</translation>
    </message>
    <message>
        <source>Innovation for sustainable smart cities</source>
        <translation>Innovación para ciudades inteligentes sostenibles</translation>
    </message>
    <message>
        <source>Inspiring change</source>
        <translation>Inspirar el cambio</translation>
    </message>
    <message>
        <source>Integrate sustainable urban development into regional and national development priorities and frameworks.</source>
        <translation>Integrar el desarrollo urbano sostenible en las prioridades y los marcos de desarrollo regionales y nacionales.</translation>
    </message>
    <message>
        <source>Inter-American Development Bank</source>
        <translation>Banco Interamericano de Desarrollo</translation>
    </message>
    <message>
        <source>Internal stakeholder steering committee</source>
        <translation>Comité directivo de partes interesadas internas</translation>
    </message>
    <message>
        <source>International Day for Biological Diversity</source>
        <translation>Día Internacional de la Diversidad Biológica</translation>
    </message>
    <message>
        <source>International Day for Disaster Risk Reduction</source>
        <translation>Día Internacional para la Reducción del Riesgo de Desastres</translation>
    </message>
    <message>
        <source>International Day for Preventing the Exploitation of the Environment in War and Armed Conflict</source>
        <translation>Día Internacional para la Prevención de la Explotación del Medio Ambiente en la Guerra y los Conflictos Armados</translation>
    </message>
    <message>
        <source>International Day for Tolerance</source>
        <translation>Día Internacional para la Tolerancia</translation>
    </message>
    <message>
        <source>International Day for Universal Access to Information</source>
        <translation>Día Internacional del Acceso Universal a la Información</translation>
    </message>
    <message>
        <source>International Day for the Elimination of Racial Discrimination</source>
        <translation>Día Internacional de la Eliminación de la Discriminación Racial</translation>
    </message>
    <message>
        <source>International Day for the Elimination of Violence against Women</source>
        <translation>Día Internacional de la Eliminación de la Violencia contra la Mujer</translation>
    </message>
    <message>
        <source>International Day for the Eradication of Poverty</source>
        <translation>Día Internacional para la Erradicación de la Pobreza</translation>
    </message>
    <message>
        <source>International Day for the Preservation of the Ozone Layer</source>
        <translation>Día Internacional de la Preservación de la Capa de Ozono</translation>
    </message>
    <message>
        <source>International Day of Awareness of Food Loss and Waste</source>
        <translation>Día Internacional de Concienciación sobre la Pérdida y el Desperdicio de Alimentos</translation>
    </message>
    <message>
        <source>International Day of Care and Support</source>
        <translation>Día Internacional de los Cuidados y el Apoyo</translation>
    </message>
    <message>
        <source>International Day of Clean Air for blue skies</source>
        <translation>Día Internacional del Aire Limpio por un cielo azul</translation>
    </message>
    <message>
        <source>International Day of Clean Energy</source>
        <translation>Día Internacional de la Energía Limpia</translation>
    </message>
    <message>
        <source>International Day of Cooperatives</source>
        <translation>Día Internacional de las Cooperativas</translation>
    </message>
    <message>
        <source>International Day of Democracy</source>
        <translation>Día Internacional de la Democracia</translation>
    </message>
    <message>
        <source>International Day of Education</source>
        <translation>Día Internacional de la Educación</translation>
    </message>
    <message>
        <source>International Day of Families</source>
        <translation>Día Internacional de las Familias</translation>
    </message>
    <message>
        <source>International Day of Forests</source>
        <translation>Día Internacional de los Bosques</translation>
    </message>
    <message>
        <source>International Day of Living Together in Peace</source>
        <translation>Día Internacional de la Convivencia en Paz</translation>
    </message>
    <message>
        <source>International Day of Older Persons</source>
        <translation>Día Internacional de las Personas de Edad</translation>
    </message>
    <message>
        <source>International Day of Peace</source>
        <translation>Día Internacional de la Paz</translation>
    </message>
    <message>
        <source>International Day of Persons with Disabilities</source>
        <translation>Día Internacional de las Personas con Discapacidad</translation>
    </message>
    <message>
        <source>International Day of Play</source>
        <translation>Día Internacional del Juego</translation>
    </message>
    <message>
        <source>International Day of Rural Women</source>
        <translation>Día Internacional de las Mujeres Rurales</translation>
    </message>
    <message>
        <source>International Day of Zero Waste</source>
        <translation>Día Internacional de Cero Desechos</translation>
    </message>
    <message>
        <source>International Day of the Girl Child</source>
        <translation>Día Internacional de la Niña</translation>
    </message>
    <message>
        <source>International Day of the World&apos;s Indigenous Peoples</source>
        <translation>Día Internacional de los Pueblos Indígenas</translation>
    </message>
    <message>
        <source>International Finance Corporation</source>
        <translation>Corporación Financiera Internacional</translation>
    </message>
    <message>
        <source>International Girls in ICT Day</source>
        <translation>Día Internacional de las Niñas en las TIC</translation>
    </message>
    <message>
        <source>International Human Solidarity Day</source>
        <translation>Día Internacional de la Solidaridad Humana</translation>
    </message>
    <message>
        <source>International Literacy Day</source>
        <translation>Día Internacional de la Alfabetización</translation>
    </message>
    <message>
        <source>International Migrants Day</source>
        <translation>Día Internacional del Migrante</translation>
    </message>
    <message>
        <source>International Monetary Fund</source>
        <translation>Fondo Monetario Internacional</translation>
    </message>
    <message>
        <source>International Mother Earth Day</source>
        <translation>Día Internacional de la Madre Tierra</translation>
    </message>
    <message>
        <source>International Mountain Day</source>
        <translation>Día Internacional de las Montañas</translation>
    </message>
    <message>
        <source>International Universal Health Coverage Day</source>
        <translation>Día Internacional de la Cobertura Sanitaria Universal</translation>
    </message>
    <message>
        <source>International Volunteer Day</source>
        <translation>Día Internacional de los Voluntarios</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Día Internacional de la Mujer</translation>
    </message>
    <message>
        <source>International Youth Day</source>
        <translation>Día Internacional de la Juventud</translation>
    </message>
    <message>
        <source>Invest to address the challenges of sustainable urban development, in particular by advocating and supporting the implementation of the New Urban Agenda.</source>
        <translation>Invertir para afrontar los retos del desarrollo urbano sostenible, en particular promoviendo y apoyando la aplicación de la Nueva Agenda Urbana.</translation>
    </message>
    <message>
        <source>Invitation letters: ministers, mayors, partners</source>
        <translation>Cartas de invitación: ministros, alcaldes, asociados</translation>
    </message>
    <message>
        <source>Involve United Nations entities in the development of the flagship programmes.</source>
        <translation>Hacer participar a las entidades de las Naciones Unidas en la elaboración de los programas emblemáticos.</translation>
    </message>
    <message>
        <source>Involve government partners in the development of the flagship programmes.</source>
        <translation>Hacer participar a los asociados gubernamentales en la elaboración de los programas emblemáticos.</translation>
    </message>
    <message>
        <source>Involve knowledge institutions in developing the evidence base and good practices and in advocating sustainable development activities at all levels.</source>
        <translation>Hacer participar a las instituciones del conocimiento en la creación de la base empírica y las buenas prácticas y en la promoción de actividades de desarrollo sostenible a todos los niveles.</translation>
    </message>
    <message>
        <source>Involve local authorities and their associations in the localization of the New Urban Agenda and relevant Sustainable Development Goals and provide technical support according to their needs.</source>
        <translation>Hacer participar a las autoridades locales y sus asociaciones en la localización de la Nueva Agenda Urbana y los Objetivos de Desarrollo Sostenible pertinentes y prestar apoyo técnico en función de sus necesidades.</translation>
    </message>
    <message>
        <source>Involve local authorities in the development of the flagship programmes.</source>
        <translation>Hacer participar a las autoridades locales en la elaboración de los programas emblemáticos.</translation>
    </message>
    <message>
        <source>Islamic Development Bank</source>
        <translation>Banco Islámico de Desarrollo</translation>
    </message>
    <message>
        <source>It all starts at home: Local actions for sustainable cities and communities</source>
        <translation>Todo empieza en casa: acciones locales para ciudades y comunidades sostenibles</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jamhuri Day</source>
        <translation>Día de la República (Jamhuri)</translation>
    </message>
    <message>
        <source>Jeûne genevois</source>
        <translation>Ayuno de Ginebra</translation>
    </message>
    <message>
        <source>July 2026 confirmed as a plan; days not verified (recollection: 16-17 July)</source>
        <translation>julio de 2026 confirmado como previsión; días sin verificar (de memoria: 16-17 de julio)</translation>
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
        <translation>Conclusiones principales cerradas para los mensajes; cifras verificadas</translation>
    </message>
    <message>
        <source>Key messages v1, Q&amp;A v1 cleared by substantive branch</source>
        <translation>Mensajes clave v1 y preguntas y respuestas v1 aprobados por la dependencia sustantiva</translation>
    </message>
    <message>
        <source>Key messages v1, Q&amp;A, issue map (host-country sensitivities) cleared</source>
        <translation>Mensajes clave v1, preguntas y respuestas y mapa de temas (asuntos delicados del país anfitrión) aprobados</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>Momentos clave</translation>
    </message>
    <message>
        <source>King&apos;s Birthday</source>
        <translation>Cumpleaños del Rey</translation>
    </message>
    <message>
        <source>Knowledge of UN-Habitat&apos;s work</source>
        <translation>Conocimiento de la labor de ONU-Hábitat</translation>
    </message>
    <message>
        <source>Knowledge partners (academia, researchers, professionals, other stakeholders, etc.)</source>
        <translation>Asociados del conocimiento (mundo académico, investigadores, profesionales, otras partes interesadas, etc.)</translation>
    </message>
    <message>
        <source>Kunming</source>
        <translation>Kunming</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <source>Latin America and the Caribbean</source>
        <translation>América Latina y el Caribe</translation>
    </message>
    <message>
        <source>Launch; embargo lifts; press conference</source>
        <translation>Presentación; fin del embargo; conferencia de prensa</translation>
    </message>
    <message>
        <source>Left out in the calendar it came from.</source>
        <translation>Omitido en el calendario de origen.</translation>
    </message>
    <message>
        <source>Lessons learned; archive; propose next theme</source>
        <translation>Enseñanzas extraídas; archivo; propuesta del próximo tema</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>Autoridades locales</translation>
    </message>
    <message>
        <source>Localize the New Urban Agenda and the Sustainable Development Goals.</source>
        <translation>Localizar la Nueva Agenda Urbana y los Objetivos de Desarrollo Sostenible.</translation>
    </message>
    <message>
        <source>Log in the media record; lessons</source>
        <translation>Consignar en el registro de medios; enseñanzas</translation>
    </message>
    <message>
        <source>Louder voice on urbanization</source>
        <translation>Una voz más fuerte sobre la urbanización</translation>
    </message>
    <message>
        <source>Lunar New Year</source>
        <translation>Año Nuevo Lunar</translation>
    </message>
    <message>
        <source>Luxor</source>
        <translation>Luxor</translation>
    </message>
    <message>
        <source>Madaraka Day</source>
        <translation>Día de la Autonomía (Madaraka)</translation>
    </message>
    <message>
        <source>Madrid (Chile presidency)</source>
        <translation>Madrid (Presidencia de Chile)</translation>
    </message>
    <message>
        <source>Major global platform – non-decision-making. A week-long conference comprising a range of events</source>
        <translation>Gran plataforma mundial sin poder decisorio. Conferencia de una semana que comprende una serie de actos</translation>
    </message>
    <message>
        <source>Make optimal use of the bureaux of regional ministerial meetings and the secretariats of intergovernmental bodies to ensure that sustainable development is integrated into regional priorities.</source>
        <translation>Aprovechar al máximo las mesas de las reuniones ministeriales regionales y las secretarías de los órganos intergubernamentales para que el desarrollo sostenible se integre en las prioridades regionales.</translation>
    </message>
    <message>
        <source>Make use of events such as sessions of the conferences of the parties to multilateral environmental agreements</source>
        <translation>Aprovechar actos como los períodos de sesiones de las conferencias de las partes en los acuerdos ambientales multilaterales</translation>
    </message>
    <message>
        <source>Makha Bucha Day</source>
        <translation>Día de Makha Bucha</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Maps carry the disclaimer on boundaries and names</source>
        <translation>Los mapas llevan la cláusula de exención sobre fronteras y nombres</translation>
    </message>
    <message>
        <source>Mashujaa Day</source>
        <translation>Día de los Héroes (Mashujaa)</translation>
    </message>
    <message>
        <source>Media advisory 1; accreditation deadline</source>
        <translation>Aviso a los medios núm. 1; fin del plazo de acreditación</translation>
    </message>
    <message>
        <source>Media advisory 2 with programme, accreditation, webcast link</source>
        <translation>Aviso a los medios núm. 2 con programa, acreditación y enlace a la transmisión</translation>
    </message>
    <message>
        <source>Media and social analytics report; reach with bounds and metric definitions</source>
        <translation>Informe analítico de medios y redes sociales; alcance con límites y definiciones de las métricas</translation>
    </message>
    <message>
        <source>Media list refreshed; interview requests solicited</source>
        <translation>Lista de medios actualizada; solicitudes de entrevistas recabadas</translation>
    </message>
    <message>
        <source>Media monitoring report; message pull-through</source>
        <translation>Informe de seguimiento de medios; presencia de los mensajes</translation>
    </message>
    <message>
        <source>Media partnerships, broadcasters, livestream plan</source>
        <translation>Alianzas con medios, emisoras, plan de transmisión en directo</translation>
    </message>
    <message>
        <source>Media training / rehearsal for spokespersons</source>
        <translation>Capacitación en medios o ensayo para los portavoces</translation>
    </message>
    <message>
        <source>Member States, city governments</source>
        <translation>Estados Miembros, gobiernos municipales</translation>
    </message>
    <message>
        <source>Member States, local governments, decision makers</source>
        <translation>Estados Miembros, gobiernos locales, responsables de la adopción de decisiones</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Día de los Caídos</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>Ciudad de México</translation>
    </message>
    <message>
        <source>Micro-, Small and Medium-sized Enterprises Day</source>
        <translation>Día de las Microempresas y las Pequeñas y Medianas Empresas</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Migration and inclusive cities</source>
        <translation>Migración y ciudades inclusivas</translation>
    </message>
    <message>
        <source>Mind the Gap. Leave No One and No Place Behind</source>
        <translation>Cuidado con la brecha. Que nadie ni ningún lugar se quede atrás</translation>
    </message>
    <message>
        <source>Ministers and mayors day; report launch, embargo lifts</source>
        <translation>Día de los ministros y alcaldes; presentación del informe, fin del embargo</translation>
    </message>
    <message>
        <source>Mobilize and build the capacity and knowledge of civil society and other actors to take part in sustainable urban development policies and operational programmes.</source>
        <translation>Movilizar y fomentar la capacidad y los conocimientos de la sociedad civil y otros agentes para que participen en las políticas y los programas operacionales de desarrollo urbano sostenible.</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Montréal</source>
        <translation>Montreal</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>Día de la Madre</translation>
    </message>
    <message>
        <source>Moved in the calendar it came from.</source>
        <translation>Desplazado en el calendario de origen.</translation>
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
        <translation>Gobiernos nacionales y municipales, sociedad civil, público</translation>
    </message>
    <message>
        <source>National and local authorities</source>
        <translation>Autoridades nacionales y locales</translation>
    </message>
    <message>
        <source>National urban campaign / road-to events launched (WUF13: T-223)</source>
        <translation>Inicio de la campaña urbana nacional y los actos preparatorios (WUF13: T-223)</translation>
    </message>
    <message>
        <source>National urban forums</source>
        <translation>Foros urbanos nacionales</translation>
    </message>
    <message>
        <source>Nelson Mandela International Day</source>
        <translation>Día Internacional de Nelson Mandela</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>Nueva Delhi</translation>
    </message>
    <message>
        <source>New Urban Agenda Platform (Urban Agenda Platform)</source>
        <translation>Plataforma de la Nueva Agenda Urbana</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nueva York</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Not confirmed. The four-year rule from 2023 gives 2027; the terms 2025–2029 of bureau and Board (menafn.com/1109625185) suggest 2029. Left undated.</source>
        <translation>Sin confirmar. La regla de los cuatro años a partir de 2023 da 2027; los mandatos 2025-2029 de la mesa y la Junta (menafn.com/1109625185) sugieren 2029. Se deja sin fecha.</translation>
    </message>
    <message>
        <source>Nowruz</source>
        <translation>Novruz</translation>
    </message>
    <message>
        <source>Observance: statements released, embargo lifts, live coverage, ED interviews</source>
        <translation>Día de celebración: declaraciones publicadas, fin del embargo, cobertura en directo, entrevistas con la Dirección Ejecutiva</translation>
    </message>
    <message>
        <source>Odd one out: not a channel, but a preparedness deliverable (a protocol for crises and issues). Kept as the document has it.</source>
        <translation>Caso aparte: no es un canal, sino un producto de preparación (un protocolo para crisis y asuntos delicados). Se mantiene como en el documento.</translation>
    </message>
    <message>
        <source>One-year follow-up; lessons into next host handbook</source>
        <translation>Seguimiento al año; enseñanzas para el manual del próximo anfitrión</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Op-ed by ED placed under embargo</source>
        <translation>Artículo de opinión de la Dirección Ejecutiva colocado con embargo</translation>
    </message>
    <message>
        <source>Op-ed, interviews and podcast slots booked</source>
        <translation>Artículo de opinión, entrevistas y espacios de pódcast reservados</translation>
    </message>
    <message>
        <source>Opening: statement, press conference, live blog</source>
        <translation>Apertura: declaración, conferencia de prensa, blog en directo</translation>
    </message>
    <message>
        <source>Operationalize the work of the United Nations system at all levels.</source>
        <translation>Poner en práctica la labor del sistema de las Naciones Unidas a todos los niveles.</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Navidad ortodoxa</translation>
    </message>
    <message>
        <source>Orthodox Good Friday</source>
        <translation>Viernes Santo ortodoxo</translation>
    </message>
    <message>
        <source>Outcome document draft messaging with host</source>
        <translation>Mensajes sobre el proyecto de documento final con el anfitrión</translation>
    </message>
    <message>
        <source>Outcome follow-up: policy changes, co-investment, commitments recorded (I.15(c))</source>
        <translation>Seguimiento de los resultados: cambios de política, coinversión y compromisos registrados (I.15 c))</translation>
    </message>
    <message>
        <source>Outline, theme and target launch event fixed (WCD or WUF)</source>
        <translation>Esquema, tema y acto de presentación previsto fijados (Día Mundial de las Ciudades o Foro Urbano Mundial)</translation>
    </message>
    <message>
        <source>Participant survey results (I.15(a), (b))</source>
        <translation>Resultados de la encuesta a los participantes (I.15 a) y b))</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Asociarse</translation>
    </message>
    <message>
        <source>Partner and donor logos stand in the agreed order and size</source>
        <translation>Los logotipos de los asociados y los donantes siguen el orden y el tamaño acordados</translation>
    </message>
    <message>
        <source>Partner kit and call for events (register your Urban October event) published</source>
        <translation>Publicación del conjunto para asociados y de la convocatoria de actos (inscriba su acto de Octubre Urbano)</translation>
    </message>
    <message>
        <source>Partner representatives take part in policy dialogue and programme design and implementation.</source>
        <translation>Los representantes de los asociados participan en el diálogo sobre políticas y en el diseño y la ejecución de los programas.</translation>
    </message>
    <message>
        <source>Peer review draft; early key findings to communications</source>
        <translation>Borrador para revisión por pares; primeras conclusiones a comunicaciones</translation>
    </message>
    <message>
        <source>Penang</source>
        <translation>Penang</translation>
    </message>
    <message>
        <source>People-centred smart cities</source>
        <translation>Ciudades inteligentes centradas en las personas</translation>
    </message>
    <message>
        <source>People-focused smart cities</source>
        <translation>Ciudades inteligentes centradas en las personas</translation>
    </message>
    <message>
        <source>Photo story and highlights video</source>
        <translation>Reportaje fotográfico y vídeo de momentos destacados</translation>
    </message>
    <message>
        <source>Photos are credited and their consent is on file</source>
        <translation>Las fotografías llevan crédito y consta su consentimiento</translation>
    </message>
    <message>
        <source>Planning and contingency protocols</source>
        <translation>Protocolos de planificación y contingencia</translation>
    </message>
    <message>
        <source>Planning and contingency protocols.</source>
        <translation>Protocolos de planificación y contingencia.</translation>
    </message>
    <message>
        <source>Playing a greater part as the leading voice on urbanization will give the public better education and more information, so that people can engage with urban issues, pass information on to others and put pressure on their leaders to bring about change. It will enhance the reputation of UN-Habitat as a knowledge leader and centre of excellence and raise the profile of sustainable urbanization, thereby increasing the trust of donors, the public and partners and facilitating resource mobilization, enabling UN-Habitat to carry out its mandate more effectively.</source>
        <translation>Al desempeñar un papel más importante como voz principal en materia de urbanización, el público estará mejor educado e informado y podrá ocuparse de las cuestiones urbanas, transmitir información a otras personas y presionar a sus dirigentes para lograr cambios. Ello mejorará la reputación de ONU-Hábitat como líder del conocimiento y centro de excelencia y dará mayor relieve a la urbanización sostenible, con lo que aumentará la confianza de los donantes, el público y los asociados y se facilitará la movilización de recursos, lo que permitirá a ONU-Hábitat cumplir su mandato con mayor eficacia.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Political support at all levels for the New Urban Agenda and the UN-Habitat strategic plan.</source>
        <translation>Apoyo político a todos los niveles a la Nueva Agenda Urbana y al plan estratégico de ONU-Hábitat.</translation>
    </message>
    <message>
        <source>Preliminary attendance released with its definition (registered / badge-scanned / remote)</source>
        <translation>Asistencia preliminar publicada con su definición (inscritos, acreditaciones escaneadas, a distancia)</translation>
    </message>
    <message>
        <source>Prepare a private sector strategy to support increased private sector investment in sustainable urban development, including corporate social responsibility.</source>
        <translation>Preparar una estrategia para el sector privado que apoye el aumento de su inversión en el desarrollo urbano sostenible, incluida la responsabilidad social empresarial.</translation>
    </message>
    <message>
        <source>Press centre open; daily coverage plan; crisis desk on</source>
        <translation>Centro de prensa abierto; plan de cobertura diaria; servicio de crisis activo</translation>
    </message>
    <message>
        <source>Press kit v1; main curtain-raiser release (WUF12: T-56)</source>
        <translation>Carpeta de prensa v1; principal comunicado previo (WUF12: T-56)</translation>
    </message>
    <message>
        <source>Press release and statements final; embargo time fixed in UTC, EAT and host local time</source>
        <translation>Comunicado y declaraciones definitivos; hora del embargo fijada en UTC, hora de África Oriental y hora local del anfitrión</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>Produce a series of stories, videos, slide shows and social media initiatives on SDG Cities as implemented in 100 cities around the world</source>
        <translation>Producir una serie de reportajes, vídeos, presentaciones e iniciativas en las redes sociales sobre las Ciudades ODS, aplicadas en 100 ciudades de todo el mundo</translation>
    </message>
    <message>
        <source>Produce a series of stories, videos, slide shows and social media initiatives on SDG Cities as implemented in 100 cities around the world.</source>
        <translation>Producir una serie de reportajes, vídeos, presentaciones e iniciativas en las redes sociales sobre las Ciudades ODS, aplicadas en 100 ciudades de todo el mundo.</translation>
    </message>
    <message>
        <source>Produce compelling materials and infographics on national development and the City Prosperity Index</source>
        <translation>Producir materiales e infografías convincentes sobre el desarrollo nacional y el Índice de Prosperidad de las Ciudades</translation>
    </message>
    <message>
        <source>Produce materials</source>
        <translation>Producir materiales</translation>
    </message>
    <message>
        <source>Programme announced; speaker and moderator list v1</source>
        <translation>Programa anunciado; lista de oradores y moderadores v1</translation>
    </message>
    <message>
        <source>Promote collaboration between knowledge partner groups and all other partner groups, strengthen the dissemination of data and information and share good practices with other actors.</source>
        <translation>Promover la colaboración entre los grupos de asociados del conocimiento y todos los demás grupos de asociados, reforzar la difusión de datos e información y compartir buenas prácticas con otros agentes.</translation>
    </message>
    <message>
        <source>Promote joint programmes and programming at the country level and integrate sustainable urban development activities into the United Nations Sustainable Development Cooperation Framework.</source>
        <translation>Promover programas conjuntos y la programación en los países e integrar las actividades de desarrollo urbano sostenible en el Marco de Cooperación de las Naciones Unidas para el Desarrollo Sostenible.</translation>
    </message>
    <message>
        <source>Promote national ownership of initiatives under the flagship programmes.</source>
        <translation>Promover la implicación nacional en las iniciativas de los programas emblemáticos.</translation>
    </message>
    <message>
        <source>Promote regular multi-stakeholder meetings linked to the UN-Habitat Assembly, regional and national ministerial meetings and the World Urban Forum.</source>
        <translation>Promover reuniones periódicas de múltiples partes interesadas vinculadas a la Asamblea de ONU-Hábitat, las reuniones ministeriales regionales y nacionales y el Foro Urbano Mundial.</translation>
    </message>
    <message>
        <source>Promote the New Urban Agenda and the Sustainable Development Goals at all levels.</source>
        <translation>Promover la Nueva Agenda Urbana y los Objetivos de Desarrollo Sostenible a todos los niveles.</translation>
    </message>
    <message>
        <source>Promote the participation of local authorities in international and local processes through the United Nations Advisory Committee of Local Authorities, the Global Taskforce of Local and Regional Governments, and United Cities and Local Governments and its regional and national associations.</source>
        <translation>Promover la participación de las autoridades locales en los procesos internacionales y locales por conducto del Comité Asesor de las Naciones Unidas sobre Autoridades Locales, el Grupo de Trabajo Mundial de Gobiernos Locales y Regionales, y Ciudades y Gobiernos Locales Unidos y sus asociaciones regionales y nacionales.</translation>
    </message>
    <message>
        <source>Promote training on urban development.</source>
        <translation>Promover la capacitación sobre desarrollo urbano.</translation>
    </message>
    <message>
        <source>Provide financial and technical support to all stakeholders to implement policies and programmes related to sustainable urban development.</source>
        <translation>Prestar apoyo financiero y técnico a todas las partes interesadas para aplicar políticas y programas relacionados con el desarrollo urbano sostenible.</translation>
    </message>
    <message>
        <source>Provide local authorities with capacity-building, advocacy, outreach and targeted information.</source>
        <translation>Ofrecer a las autoridades locales desarrollo de la capacidad, promoción, divulgación e información específica.</translation>
    </message>
    <message>
        <source>Provide technical and financial support to all stakeholders to implement the New Urban Agenda and the 2030 Agenda.</source>
        <translation>Prestar apoyo técnico y financiero a todas las partes interesadas para aplicar la Nueva Agenda Urbana y la Agenda 2030.</translation>
    </message>
    <message>
        <source>Public advocacy and communications work together to change attitudes to urban issues and subsequently actions. If audiences are well informed, they are more likely to take action to place sustainable urbanization and the rights of all at the centre of the social, political and economic agenda. Advocacy can support changes in public policy and, at the individual level, changes in social behaviour, attitudes and beliefs.</source>
        <translation>La promoción pública y las comunicaciones actúan conjuntamente para cambiar las actitudes ante las cuestiones urbanas y, posteriormente, los actos. Si el público está bien informado, es más probable que actúe para situar la urbanización sostenible y los derechos de todos en el centro de la agenda social, política y económica. La promoción puede apoyar cambios en las políticas públicas y, en el plano individual, en los comportamientos sociales, las actitudes y las creencias.</translation>
    </message>
    <message>
        <source>Publicize the normative and operational work of the programme</source>
        <translation>Dar a conocer la labor normativa y operacional del programa</translation>
    </message>
    <message>
        <source>Publicize the work</source>
        <translation>Dar a conocer la labor</translation>
    </message>
    <message>
        <source>Publicize the work at events such as the high-level political forum on sustainable development</source>
        <translation>Dar a conocer la labor en actos como el foro político de alto nivel sobre el desarrollo sostenible</translation>
    </message>
    <message>
        <source>Publish and disseminate key data, reports and research</source>
        <translation>Publicar y difundir datos, informes e investigaciones fundamentales</translation>
    </message>
    <message>
        <source>Publish and disseminate key data, reports and research, using infographics and social media.</source>
        <translation>Publicar y difundir datos, informes e investigaciones fundamentales mediante infografías y las redes sociales.</translation>
    </message>
    <message>
        <source>Publish human-interest stories, photos and videos on the website and in the media</source>
        <translation>Publicar historias de interés humano, fotografías y vídeos en el sitio web y en los medios de comunicación</translation>
    </message>
    <message>
        <source>Publish human-interest stories, photos and videos on the website and in the media to show the impact of projects on the ground.</source>
        <translation>Publicar historias de interés humano, fotografías y vídeos en el sitio web y en los medios de comunicación para mostrar el impacto de los proyectos sobre el terreno.</translation>
    </message>
    <message>
        <source>Published every two years</source>
        <translation>Se publica cada dos años</translation>
    </message>
    <message>
        <source>Querétaro</source>
        <translation>Querétaro</translation>
    </message>
    <message>
        <source>Quote cleared</source>
        <translation>Cita aprobada</translation>
    </message>
    <message>
        <source>Quote out to target media and social media</source>
        <translation>Difundir la cita a los medios destinatarios y en las redes sociales</translation>
    </message>
    <message>
        <source>RISE UP: Resilient Settlements for the Urban Poor</source>
        <translation>RISE UP: asentamientos resilientes para los pobres urbanos</translation>
    </message>
    <message>
        <source>Ramsar COP15 (wetland cities)</source>
        <translation>COP15 de la Convención de Ramsar (ciudades de humedales)</translation>
    </message>
    <message>
        <source>Reach report: direct (attended), indirect (by metric, with bounds), events and countries</source>
        <translation>Informe de alcance: directo (asistencia), indirecto (por métrica, con límites), actos y países</translation>
    </message>
    <message>
        <source>Regional media briefing by ED (WUF13: T-94)</source>
        <translation>Sesión informativa regional de la Dirección Ejecutiva para los medios (WUF13: T-94)</translation>
    </message>
    <message>
        <source>Regional ministerial meetings on housing and sustainable urban development</source>
        <translation>Reuniones ministeriales regionales sobre vivienda y desarrollo urbano sostenible</translation>
    </message>
    <message>
        <source>Regional urban forums</source>
        <translation>Foros urbanos regionales</translation>
    </message>
    <message>
        <source>Registration and media accreditation open</source>
        <translation>Apertura de la inscripción y la acreditación de medios</translation>
    </message>
    <message>
        <source>Release key stories and facts on social media</source>
        <translation>Difundir historias y datos clave en las redes sociales</translation>
    </message>
    <message>
        <source>Release key stories and facts on social media.</source>
        <translation>Difundir historias y datos clave en las redes sociales.</translation>
    </message>
    <message>
        <source>Release messages, videos and stories</source>
        <translation>Difundir mensajes, vídeos e historias</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>República de Corea</translation>
    </message>
    <message>
        <source>Requires greater efficiency, effectiveness and impact through strengthened performance enablers.</source>
        <translation>Requiere mayor eficiencia, eficacia e impacto mediante el fortalecimiento de los factores de desempeño.</translation>
    </message>
    <message>
        <source>Requires institutional capacity at all levels to translate policies and plans into transformative action.</source>
        <translation>Requiere capacidad institucional en todos los niveles para plasmar las políticas y los planes en medidas transformadoras.</translation>
    </message>
    <message>
        <source>Requires support to address the risks and impacts of shocks to cities and human settlements.</source>
        <translation>Requiere apoyo para hacer frente a los riesgos y los efectos de las perturbaciones en las ciudades y los asentamientos humanos.</translation>
    </message>
    <message>
        <source>Requires technical and capacity development support to address specific urban sector challenges.</source>
        <translation>Requiere apoyo técnico y de desarrollo de la capacidad para afrontar problemas concretos del sector urbano.</translation>
    </message>
    <message>
        <source>Requires the establishment or realignment of drivers of change to deliver on the urban dimensions of the sustainable development agendas.</source>
        <translation>Requiere establecer o reorientar los motores del cambio para cumplir las dimensiones urbanas de las agendas de desarrollo sostenible.</translation>
    </message>
    <message>
        <source>Resident coordinator system</source>
        <translation>Sistema de coordinadores residentes</translation>
    </message>
    <message>
        <source>Resilient urban economies. Cities as drivers of growth and recovery</source>
        <translation>Economías urbanas resilientes. Las ciudades como motores del crecimiento y la recuperación</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>Riad</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Roma</translation>
    </message>
    <message>
        <source>Run campaigns</source>
        <translation>Realizar campañas</translation>
    </message>
    <message>
        <source>Run campaigns and events</source>
        <translation>Realizar campañas y actos</translation>
    </message>
    <message>
        <source>Run positive campaigns and publicity activities with partners</source>
        <translation>Realizar campañas positivas y actividades de difusión con los asociados</translation>
    </message>
    <message>
        <source>Run positive campaigns and publicity activities with partners.</source>
        <translation>Realizar campañas positivas y actividades de difusión con los asociados.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>Federación de Rusia</translation>
    </message>
    <message>
        <source>SDG Cities</source>
        <translation>Ciudades ODS</translation>
    </message>
    <message>
        <source>SDG Summit 24-25 Sept 2019</source>
        <translation>Cumbre sobre los ODS, 24 y 25 de septiembre de 2019</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Save-the-date advisory</source>
        <translation>Aviso de reserva de fecha</translation>
    </message>
    <message>
        <source>Save-the-date media advisory 1</source>
        <translation>Aviso a los medios núm. 1: reserva de fecha</translation>
    </message>
    <message>
        <source>Scaled-up impact communications strategy</source>
        <translation>Estrategia de comunicaciones para ampliar el impacto</translation>
    </message>
    <message>
        <source>Scroll of Honour call for nominations opens (World Habitat Day only; real calls opened about T-145 in 2021)</source>
        <translation>Apertura de candidaturas al Cuadro de Honor (solo Día Mundial del Hábitat; en 2021, hacia T-145)</translation>
    </message>
    <message>
        <source>Scroll of Honour nominations close (T-49 in 2020 and 2022, T-57 in 2021, T-83 in 2023, T-159 in 2025)</source>
        <translation>Cierre de candidaturas al Cuadro de Honor (T-49 en 2020 y 2022, T-57 en 2021, T-83 en 2023, T-159 en 2025)</translation>
    </message>
    <message>
        <source>Scroll of Honour winners notified (T-34 in 2021)</source>
        <translation>Galardonados del Cuadro de Honor notificados (T-34 en 2021)</translation>
    </message>
    <message>
        <source>Second Committee of the General Assembly</source>
        <translation>Segunda Comisión de la Asamblea General</translation>
    </message>
    <message>
        <source>Second-wave stories by flagship and region</source>
        <translation>Segunda oleada de historias por programa emblemático y región</translation>
    </message>
    <message>
        <source>Secretary-General message and ED message drafts submitted for clearance</source>
        <translation>Borradores de los mensajes de la Secretaría General y la Dirección Ejecutiva presentados para aprobación</translation>
    </message>
    <message>
        <source>Send new joining instructions to all who registered</source>
        <translation>Enviar nuevas instrucciones de participación a todas las personas inscritas</translation>
    </message>
    <message>
        <source>Session report published; commitments register opened (I.15(c))</source>
        <translation>Informe del período de sesiones publicado; registro de compromisos abierto (I.15 c))</translation>
    </message>
    <message>
        <source>Sessions can be consulted on the UN-Habitat website</source>
        <translation>Las sesiones pueden consultarse en el sitio web de ONU-Hábitat</translation>
    </message>
    <message>
        <source>Sessions of the conferences of the parties to multilateral environmental agreements (MEA COPs)</source>
        <translation>Períodos de sesiones de las conferencias de las partes en los acuerdos ambientales multilaterales</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Shanghái</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Sharm el-Sheikh</source>
        <translation>Sharm el-Sheij</translation>
    </message>
    <message>
        <source>Show the impact of projects on the ground</source>
        <translation>Mostrar el impacto de los proyectos sobre el terreno</translation>
    </message>
    <message>
        <source>Six-language materials plan; interpretation and sign language</source>
        <translation>Plan de materiales en seis idiomas; interpretación y lengua de señas</translation>
    </message>
    <message>
        <source>Six-month follow-up of commitments, co-investment, policy changes; report to the Executive Board</source>
        <translation>Seguimiento a los seis meses de compromisos, coinversión y cambios de política; informe a la Junta Ejecutiva</translation>
    </message>
    <message>
        <source>Social media countdown, influencer and partner toolkit</source>
        <translation>Cuenta atrás en las redes sociales, conjunto para influentes y asociados</translation>
    </message>
    <message>
        <source>Songkran</source>
        <translation>Songkran</translation>
    </message>
    <message>
        <source>Songkran, second day</source>
        <translation>Songkran, segundo día</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Spatial inequality, urban regeneration and renewal</source>
        <translation>Desigualdad espacial, regeneración y renovación urbanas</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Portavoz</translation>
    </message>
    <message>
        <source>Spokespersons list by theme and language; media training</source>
        <translation>Lista de portavoces por tema e idioma; capacitación en medios</translation>
    </message>
    <message>
        <source>Stakeholder collaborative implementation framework</source>
        <translation>Marco de ejecución en colaboración con las partes interesadas</translation>
    </message>
    <message>
        <source>Statement that the event is cancelled</source>
        <translation>Comunicado sobre la cancelación del acto</translation>
    </message>
    <message>
        <source>Statement that the event is postponed</source>
        <translation>Comunicado sobre el aplazamiento del acto</translation>
    </message>
    <message>
        <source>Strategic plan of UN-Habitat for the period 2020–2023</source>
        <translation>Plan estratégico de ONU-Hábitat para el período 2020-2023</translation>
    </message>
    <message>
        <source>Strengthen knowledge, innovation and the sharing of information and data on sustainable development.</source>
        <translation>Reforzar los conocimientos, la innovación y el intercambio de información y datos sobre desarrollo sostenible.</translation>
    </message>
    <message>
        <source>Strengthen links with the development banks and the Bretton Woods institutions (World Bank and International Monetary Fund), in particular to support the implementation of the flagship programmes at the country level.</source>
        <translation>Reforzar los vínculos con los bancos de desarrollo y las instituciones de Bretton Woods (Banco Mundial y Fondo Monetario Internacional), en particular para apoyar la ejecución de los programas emblemáticos en los países.</translation>
    </message>
    <message>
        <source>Strengthen the voice of local authorities in the United Nations system.</source>
        <translation>Reforzar la voz de las autoridades locales en el sistema de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Dependencia sustantiva</translation>
    </message>
    <message>
        <source>Support policy changes for sustainable urban development.</source>
        <translation>Apoyar los cambios de política en favor del desarrollo urbano sostenible.</translation>
    </message>
    <message>
        <source>Surabaya</source>
        <translation>Surabaya</translation>
    </message>
    <message>
        <source>Sustainable Development Goal 11 indicators</source>
        <translation>Indicadores del Objetivo de Desarrollo Sostenible 11</translation>
    </message>
    <message>
        <source>Sustainable Urbanization for Africa&apos;s Transformation – Agenda 2063</source>
        <translation>Urbanización sostenible para la transformación de África – Agenda 2063</translation>
    </message>
    <message>
        <source>Suwon</source>
        <translation>Suwon</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Take the event off web, social media and materials</source>
        <translation>Retirar el acto del sitio web, las redes sociales y los materiales</translation>
    </message>
    <message>
        <source>Take the old date off web, social media and materials</source>
        <translation>Retirar la fecha anterior del sitio web, las redes sociales y los materiales</translation>
    </message>
    <message>
        <source>Test the online platform, interpretation and webcast</source>
        <translation>Probar la plataforma en línea, la interpretación y la transmisión web</translation>
    </message>
    <message>
        <source>Text and images can be read by people with disabilities</source>
        <translation>Las personas con discapacidad pueden leer el texto y las imágenes</translation>
    </message>
    <message>
        <source>Thank partners; first numbers (attendance, views) logged as preliminary</source>
        <translation>Agradecer a los asociados; primeras cifras (asistencia, visualizaciones) registradas como preliminares</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>Día de Acción de Gracias</translation>
    </message>
    <message>
        <source>The communications function will ensure that accurate, verified and cutting-edge information and best practices on sustainable urban solutions are shared with Member States and other urban stakeholders through a variety of channels, including international and local media, social media, websites, publications, campaigns and events.</source>
        <translation>La función de comunicaciones velará por que se compartan con los Estados Miembros y otras partes interesadas del ámbito urbano información exacta, verificada y de vanguardia y las mejores prácticas sobre soluciones urbanas sostenibles, a través de diversos canales, como los medios de comunicación internacionales y locales, las redes sociales, los sitios web, las publicaciones, las campañas y los actos.</translation>
    </message>
    <message>
        <source>The communications function will ensure wide dissemination and recognition of the role of UN-Habitat as a centre of excellence and innovation providing best practices and cutting-edge thinking on sustainable urbanization. This will be achieved through the use of data, infographics and flagship reports. A global platform will be developed to highlight specific data and research, with a focus on thought leaders relevant to the five flagship programmes.</source>
        <translation>La función de comunicaciones velará por la amplia difusión y el reconocimiento del papel de ONU-Hábitat como centro de excelencia e innovación que ofrece las mejores prácticas y un pensamiento de vanguardia sobre la urbanización sostenible. Ello se logrará mediante el uso de datos, infografías e informes emblemáticos. Se creará una plataforma mundial para destacar datos e investigaciones específicos, con especial atención a los líderes de opinión relacionados con los cinco programas emblemáticos.</translation>
    </message>
    <message>
        <source>The current logo is used, unchanged in colour, shape and proportion</source>
        <translation>Se utiliza el logotipo vigente, sin cambios de color, forma ni proporciones</translation>
    </message>
    <message>
        <source>The document counts changes and names no unit beyond that.</source>
        <translation>El documento cuenta cambios y no indica ninguna otra unidad.</translation>
    </message>
    <message>
        <source>The document defines no unit; we suggest a survey scale and a count of recorded commitments.</source>
        <translation>El documento no define ninguna unidad; proponemos una escala de encuesta y el número de compromisos registrados.</translation>
    </message>
    <message>
        <source>The document names no currency; USD is our suggestion.</source>
        <translation>El documento no indica ninguna moneda; el dólar de los Estados Unidos es nuestra propuesta.</translation>
    </message>
    <message>
        <source>The logo has its clear space and is not smaller than its least size</source>
        <translation>El logotipo conserva su espacio de protección y no es menor que el tamaño mínimo</translation>
    </message>
    <message>
        <source>The logo is of the language of the material</source>
        <translation>El logotipo está en el idioma del material</translation>
    </message>
    <message>
        <source>The organization&apos;s name is written in full at first, and the same throughout</source>
        <translation>El nombre de la organización figura completo la primera vez y es el mismo en todo el texto</translation>
    </message>
    <message>
        <source>The tenth session of the World Urban Forum has closed; whether the launch took place is not confirmed here.</source>
        <translation>El décimo período de sesiones del Foro Urbano Mundial ya ha concluido; aquí no se confirma si la presentación tuvo lugar.</translation>
    </message>
    <message>
        <source>Theme and host city of the next global observance agreed</source>
        <translation>Tema y ciudad anfitriona del próximo acto mundial acordados</translation>
    </message>
    <message>
        <source>Theme announced (WUF13: by the Assembly in May 2025, about T-350)</source>
        <translation>Tema anunciado (WUF13: por la Asamblea en mayo de 2025, hacia T-350)</translation>
    </message>
    <message>
        <source>Theme days related to research and reports</source>
        <translation>Días temáticos relacionados con investigaciones e informes</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>To advance sustainable urbanization as a driver of development and peace, to improve living conditions for all</source>
        <translation>Promover la urbanización sostenible como motor del desarrollo y la paz, para mejorar las condiciones de vida de todos</translation>
    </message>
    <message>
        <source>To be launched at the tenth session of the World Urban Forum</source>
        <translation>Se presentará en el décimo período de sesiones del Foro Urbano Mundial</translation>
    </message>
    <message>
        <source>To be truly catalytic, UN-Habitat must offer wider opportunities around the globe to take part in its flagship programmes. The communications function will help to bring in key partners for the flagship programmes to collaborate in an integrated manner, share resources and invest time and effort.</source>
        <translation>Para ser un verdadero catalizador, ONU-Hábitat debe ofrecer en todo el mundo mayores oportunidades de participar en sus programas emblemáticos. La función de comunicaciones ayudará a atraer asociados clave para que colaboren de manera integrada en esos programas, compartan recursos e inviertan tiempo y esfuerzo.</translation>
    </message>
    <message>
        <source>To promote transformative change in cities and human settlements through knowledge, policy advice, technical assistance and collaborative action to leave no one and no place behind</source>
        <translation>Promover un cambio transformador en las ciudades y los asentamientos humanos mediante el conocimiento, el asesoramiento sobre políticas, la asistencia técnica y la acción colaborativa, para que nadie ni ningún lugar se quede atrás</translation>
    </message>
    <message>
        <source>Transforming Our Cities for a Better Urban Future</source>
        <translation>Transformar nuestras ciudades para un mejor futuro urbano</translation>
    </message>
    <message>
        <source>Translation into official UN languages starts</source>
        <translation>Comienza la traducción a los idiomas oficiales de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Translations of executive summary, key messages, press release</source>
        <translation>Traducciones del resumen, los mensajes clave y el comunicado de prensa</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 74</source>
        <translation>Debate general de la Asamblea General de las Naciones Unidas, 74.º período de sesiones</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 75</source>
        <translation>Debate general de la Asamblea General de las Naciones Unidas, 75.º período de sesiones</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 76</source>
        <translation>Debate general de la Asamblea General de las Naciones Unidas, 76.º período de sesiones</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 77</source>
        <translation>Debate general de la Asamblea General de las Naciones Unidas, 77.º período de sesiones</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 78</source>
        <translation>Debate general de la Asamblea General de las Naciones Unidas, 78.º período de sesiones</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 79</source>
        <translation>Debate general de la Asamblea General de las Naciones Unidas, 79.º período de sesiones</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 80</source>
        <translation>Debate general de la Asamblea General de las Naciones Unidas, 80.º período de sesiones</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 81</source>
        <translation>Debate general de la Asamblea General de las Naciones Unidas, 81.º período de sesiones</translation>
    </message>
    <message>
        <source>UN General Assembly general debate, session 82</source>
        <translation>Debate general de la Asamblea General de las Naciones Unidas, 82.º período de sesiones</translation>
    </message>
    <message>
        <source>UN observance campaign (World Habitat Day, World Cities Day, tier-1 days)</source>
        <translation>Campaña de un día de las Naciones Unidas (Día Mundial del Hábitat, Día Mundial de las Ciudades, días de nivel 1)</translation>
    </message>
    <message>
        <source>UN-Habitat</source>
        <translation>ONU-Hábitat</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly (United Nations Habitat Assembly)</source>
        <translation>Asamblea de ONU-Hábitat</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, first session</source>
        <translation>Asamblea de ONU-Hábitat, primer período de sesiones</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, second session</source>
        <translation>Asamblea de ONU-Hábitat, segundo período de sesiones</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, second session (resumed)</source>
        <translation>Asamblea de ONU-Hábitat, segundo período de sesiones (continuación)</translation>
    </message>
    <message>
        <source>UN-Habitat Assembly, third session</source>
        <translation>Asamblea de ONU-Hábitat, tercer período de sesiones</translation>
    </message>
    <message>
        <source>UN-Habitat Scroll of Honour</source>
        <translation>Cuadro de Honor de ONU-Hábitat</translation>
    </message>
    <message>
        <source>UN-Habitat also used &quot;Youth climate changemakers: catalysing local action for urban sustainability&quot; (recalled): keep theme editable</source>
        <translation>ONU-Hábitat también utilizó «Youth climate changemakers: catalysing local action for urban sustainability» (de memoria): mantener el tema modificable</translation>
    </message>
    <message>
        <source>UN-Habitat global website</source>
        <translation>Sitio web mundial de ONU-Hábitat</translation>
    </message>
    <message>
        <source>UN-Habitat should be ready at all times to provide timely, authoritative comments and quotes on current, relevant events, to raise its media profile. This is best done by the Executive Director and the Deputy Executive Director, but can also be done by a spokesperson (if there is one), technical staff or the external relations office. This will ensure that UN-Habitat becomes the &quot;go-to&quot; entity on urbanization.</source>
        <translation>ONU-Hábitat debe estar preparado en todo momento para ofrecer comentarios y citas oportunos y autorizados sobre los acontecimientos actuales pertinentes, a fin de aumentar su presencia en los medios. Lo mejor es que lo hagan la Dirección Ejecutiva y la Dirección Ejecutiva Adjunta, pero también pueden hacerlo un portavoz (si lo hay), el personal técnico o la oficina de relaciones externas. Así ONU-Hábitat se convertirá en la entidad «de referencia» en materia de urbanización.</translation>
    </message>
    <message>
        <source>UN-Women</source>
        <translation>ONU-Mujeres</translation>
    </message>
    <message>
        <source>UNCCD COP14</source>
        <translation>COP14 de la Convención de Lucha contra la Desertificación</translation>
    </message>
    <message>
        <source>UNCCD COP15</source>
        <translation>COP15 de la Convención de Lucha contra la Desertificación</translation>
    </message>
    <message>
        <source>UNCCD COP16</source>
        <translation>COP16 de la Convención de Lucha contra la Desertificación</translation>
    </message>
    <message>
        <source>UNCCD COP17</source>
        <translation>COP17 de la Convención de Lucha contra la Desertificación</translation>
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
        <translation>PNUMA</translation>
    </message>
    <message>
        <source>UNFCCC COP25</source>
        <translation>COP25 de la Convención sobre el Cambio Climático</translation>
    </message>
    <message>
        <source>UNFCCC COP26</source>
        <translation>COP26 de la Convención sobre el Cambio Climático</translation>
    </message>
    <message>
        <source>UNFCCC COP27</source>
        <translation>COP27 de la Convención sobre el Cambio Climático</translation>
    </message>
    <message>
        <source>UNFCCC COP28</source>
        <translation>COP28 de la Convención sobre el Cambio Climático</translation>
    </message>
    <message>
        <source>UNFCCC COP29</source>
        <translation>COP29 de la Convención sobre el Cambio Climático</translation>
    </message>
    <message>
        <source>UNFCCC COP30</source>
        <translation>COP30 de la Convención sobre el Cambio Climático</translation>
    </message>
    <message>
        <source>UNFCCC COP31</source>
        <translation>COP31 de la Convención sobre el Cambio Climático</translation>
    </message>
    <message>
        <source>UNFCCC COP32</source>
        <translation>COP32 de la Convención sobre el Cambio Climático</translation>
    </message>
    <message>
        <source>UNHA1 2019</source>
        <translation>Asamblea de ONU-Hábitat, primer período de sesiones, 2019</translation>
    </message>
    <message>
        <source>UNHA2 2023</source>
        <translation>Asamblea de ONU-Hábitat, segundo período de sesiones, 2023</translation>
    </message>
    <message>
        <source>UNHA2 resumed 2025</source>
        <translation>Asamblea de ONU-Hábitat, continuación del segundo período de sesiones, 2025</translation>
    </message>
    <message>
        <source>UNICEF</source>
        <translation>UNICEF</translation>
    </message>
    <message>
        <source>Ulaanbaatar</source>
        <translation>Ulán Bator</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Cities and Local Governments (UCLG)</source>
        <translation>Ciudades y Gobiernos Locales Unidos (CGLU)</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United Nations Advisory Committee of Local Authorities (UNACLA)</source>
        <translation>Comité Asesor de las Naciones Unidas sobre Autoridades Locales (UNACLA)</translation>
    </message>
    <message>
        <source>United Nations Day</source>
        <translation>Día de las Naciones Unidas</translation>
    </message>
    <message>
        <source>United Nations General Assembly (high-level week / general debate)</source>
        <translation>Asamblea General de las Naciones Unidas (semana de alto nivel / debate general)</translation>
    </message>
    <message>
        <source>United Nations Public Service Day</source>
        <translation>Día de las Naciones Unidas para la Administración Pública</translation>
    </message>
    <message>
        <source>United Nations country teams</source>
        <translation>Equipos de las Naciones Unidas en los países</translation>
    </message>
    <message>
        <source>United Nations entities</source>
        <translation>Entidades de las Naciones Unidas</translation>
    </message>
    <message>
        <source>United Nations regional economic commissions</source>
        <translation>Comisiones económicas regionales de las Naciones Unidas</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>Estados Unidos de América</translation>
    </message>
    <message>
        <source>Urban October</source>
        <translation>Octubre Urbano</translation>
    </message>
    <message>
        <source>Urban Thinkers Campus 2019</source>
        <translation>Campus de pensadores urbanos 2019</translation>
    </message>
    <message>
        <source>Urban Thinkers Campus programme</source>
        <translation>Programa de campus de pensadores urbanos</translation>
    </message>
    <message>
        <source>Urban crisis response</source>
        <translation>Respuesta a las crisis urbanas</translation>
    </message>
    <message>
        <source>Urban regeneration: reducing disadvantage in the poorest areas</source>
        <translation>Regeneración urbana: reducir la desventaja en las zonas más pobres</translation>
    </message>
    <message>
        <source>Use infographics and social media</source>
        <translation>Utilizar infografías y las redes sociales</translation>
    </message>
    <message>
        <source>Use op-eds and interviews with the Executive Director</source>
        <translation>Utilizar artículos de opinión y entrevistas con la Dirección Ejecutiva</translation>
    </message>
    <message>
        <source>Use research and reports for, inter alia, the high-level political forum on sustainable development</source>
        <translation>Utilizar las investigaciones y los informes para, entre otros, el foro político de alto nivel sobre el desarrollo sostenible</translation>
    </message>
    <message>
        <source>Use the media, social media, events and key moments to release op-eds, stories and messages</source>
        <translation>Utilizar los medios de comunicación, las redes sociales, los actos y los momentos clave para difundir artículos de opinión, historias y mensajes</translation>
    </message>
    <message>
        <source>Use the media, social media, events and key moments to release op-eds, stories and messages.</source>
        <translation>Utilizar los medios de comunicación, las redes sociales, los actos y los momentos clave para difundir artículos de opinión, historias y mensajes.</translation>
    </message>
    <message>
        <source>Use the media, websites, partner platforms, social media, publications and events</source>
        <translation>Utilizar los medios de comunicación, los sitios web, las plataformas de los asociados, las redes sociales, las publicaciones y los actos</translation>
    </message>
    <message>
        <source>Use the media, websites, partner platforms, social media, publications, events, op-eds and interviews with the Executive Director to publicize the normative and operational work of the programme.</source>
        <translation>Utilizar los medios de comunicación, los sitios web, las plataformas de los asociados, las redes sociales, las publicaciones, los actos, los artículos de opinión y las entrevistas con la Dirección Ejecutiva para dar a conocer la labor normativa y operacional del programa.</translation>
    </message>
    <message>
        <source>Using research and reports for, inter alia, the high-level political forum on sustainable development, produce compelling materials and infographics on national development and the City Prosperity Index. Voluntary national reviews of data.</source>
        <translation>A partir de las investigaciones y los informes preparados para, entre otros, el foro político de alto nivel sobre el desarrollo sostenible, producir materiales e infografías convincentes sobre el desarrollo nacional y el Índice de Prosperidad de las Ciudades. Exámenes nacionales voluntarios de los datos.</translation>
    </message>
    <message>
        <source>Valuing our communities and cities</source>
        <translation>Valorar nuestras comunidades y ciudades</translation>
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
        <translation>Día de Visakha Bucha</translation>
    </message>
    <message>
        <source>Visual identity, logo lock-ups, hashtag in six languages</source>
        <translation>Identidad visual, combinaciones de logotipos y etiqueta en seis idiomas</translation>
    </message>
    <message>
        <source>WCD 2020</source>
        <translation>Día Mundial de las Ciudades 2020</translation>
    </message>
    <message>
        <source>WUF10 2020</source>
        <translation>Foro Urbano Mundial, 10.º período de sesiones, 2020</translation>
    </message>
    <message>
        <source>WUF11 2022</source>
        <translation>Foro Urbano Mundial, 11.º período de sesiones, 2022</translation>
    </message>
    <message>
        <source>WUF12 2024</source>
        <translation>Foro Urbano Mundial, 12.º período de sesiones, 2024</translation>
    </message>
    <message>
        <source>WUF13 2026</source>
        <translation>Foro Urbano Mundial, 13.º período de sesiones, 2026</translation>
    </message>
    <message>
        <source>WUF9 2018</source>
        <translation>Foro Urbano Mundial, 9.º período de sesiones, 2018</translation>
    </message>
    <message>
        <source>Web page live check, webcast test, crisis / issue protocol on standby</source>
        <translation>Comprobación de la página web, prueba de transmisión, protocolo de crisis listo</translation>
    </message>
    <message>
        <source>Web page staged; leak protocol ready</source>
        <translation>Página web preparada; protocolo en caso de filtración listo</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lunes de Pentecostés</translation>
    </message>
    <message>
        <source>Work with United Nations entities, development banks, private sector actors and Member States</source>
        <translation>Colaborar con las entidades de las Naciones Unidas, los bancos de desarrollo, los agentes del sector privado y los Estados Miembros</translation>
    </message>
    <message>
        <source>Work with United Nations entities, development banks, private sector actors and Member States to run campaigns and events and exchange information.</source>
        <translation>Colaborar con las entidades de las Naciones Unidas, los bancos de desarrollo, los agentes del sector privado y los Estados Miembros para realizar campañas y actos e intercambiar información.</translation>
    </message>
    <message>
        <source>Work with branches and stakeholders</source>
        <translation>Colaborar con las subdivisiones y las partes interesadas</translation>
    </message>
    <message>
        <source>Work with branches and stakeholders to write positive stories.</source>
        <translation>Colaborar con las subdivisiones y las partes interesadas para redactar historias positivas.</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites</source>
        <translation>Colaborar con los medios de comunicación locales y nacionales, las redes sociales y los sitios web</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites to publicize the work, and make use of events such as sessions of the conferences of the parties to multilateral environmental agreements.</source>
        <translation>Colaborar con los medios de comunicación locales y nacionales, las redes sociales y los sitios web para dar a conocer la labor, y aprovechar actos como los períodos de sesiones de las conferencias de las partes en los acuerdos ambientales multilaterales.</translation>
    </message>
    <message>
        <source>Work with local and national media, social media and websites to publicize the work, with maximum visibility at events such as the high-level political forum on sustainable development.</source>
        <translation>Colaborar con los medios de comunicación locales y nacionales, las redes sociales y los sitios web para dar a conocer la labor, con la máxima visibilidad en actos como el foro político de alto nivel sobre el desarrollo sostenible.</translation>
    </message>
    <message>
        <source>Work with other United Nations entities, Member States and cities</source>
        <translation>Colaborar con otras entidades de las Naciones Unidas, los Estados Miembros y las ciudades</translation>
    </message>
    <message>
        <source>Work with other United Nations entities, Member States and cities to run campaigns and produce materials.</source>
        <translation>Colaborar con otras entidades de las Naciones Unidas, los Estados Miembros y las ciudades para realizar campañas y producir materiales.</translation>
    </message>
    <message>
        <source>Work with the media, social media and platforms of Member States, cities, development banks, United Nations country teams and non-governmental organizations</source>
        <translation>Colaborar con los medios de comunicación, las redes sociales y las plataformas de los Estados Miembros, las ciudades, los bancos de desarrollo, los equipos de las Naciones Unidas en los países y las organizaciones no gubernamentales</translation>
    </message>
    <message>
        <source>Work with the media, social media and platforms of Member States, cities, development banks, United Nations country teams and non-governmental organizations to run campaigns and release messages, videos and stories.</source>
        <translation>Colaborar con los medios de comunicación, las redes sociales y las plataformas de los Estados Miembros, las ciudades, los bancos de desarrollo, los equipos de las Naciones Unidas en los países y las organizaciones no gubernamentales para realizar campañas y difundir mensajes, vídeos e historias.</translation>
    </message>
    <message>
        <source>World Bank</source>
        <translation>Banco Mundial</translation>
    </message>
    <message>
        <source>World Bicycle Day</source>
        <translation>Día Mundial de la Bicicleta</translation>
    </message>
    <message>
        <source>World Children&apos;s Day</source>
        <translation>Día Mundial de la Infancia</translation>
    </message>
    <message>
        <source>World Cities Day</source>
        <translation>Día Mundial de las Ciudades</translation>
    </message>
    <message>
        <source>World Cities Report 2016: Urbanization and Development – Emerging Futures</source>
        <translation>Informe Mundial de las Ciudades 2016: urbanización y desarrollo – futuros emergentes</translation>
    </message>
    <message>
        <source>World Cities Report 2020: The Value of Sustainable Urbanization</source>
        <translation>Informe Mundial de las Ciudades 2020: el valor de la urbanización sostenible</translation>
    </message>
    <message>
        <source>World Cities Report 2022: Envisaging the Future of Cities</source>
        <translation>Informe Mundial de las Ciudades 2022: visualizar el futuro de las ciudades</translation>
    </message>
    <message>
        <source>World Cities Report 2024: Cities and Climate Action</source>
        <translation>Informe Mundial de las Ciudades 2024: las ciudades y la acción climática</translation>
    </message>
    <message>
        <source>World Cities Report 2026: The Global Housing Crisis – Pathways to Action</source>
        <translation>Informe Mundial de las Ciudades 2026: la crisis mundial de la vivienda – vías para la acción</translation>
    </message>
    <message>
        <source>World Cities Report and regional flagship reports</source>
        <translation>Informe Mundial de las Ciudades e informes emblemáticos regionales</translation>
    </message>
    <message>
        <source>World Creativity and Innovation Day</source>
        <translation>Día Mundial de la Creatividad y la Innovación</translation>
    </message>
    <message>
        <source>World Day for Cultural Diversity for Dialogue and Development</source>
        <translation>Día Mundial de la Diversidad Cultural para el Diálogo y el Desarrollo</translation>
    </message>
    <message>
        <source>World Day of Remembrance for Road Traffic Victims</source>
        <translation>Día Mundial en Recuerdo de las Víctimas de Accidentes de Tráfico</translation>
    </message>
    <message>
        <source>World Day of Social Justice</source>
        <translation>Día Mundial de la Justicia Social</translation>
    </message>
    <message>
        <source>World Environment Day</source>
        <translation>Día Mundial del Medio Ambiente</translation>
    </message>
    <message>
        <source>World Food Day</source>
        <translation>Día Mundial de la Alimentación</translation>
    </message>
    <message>
        <source>World Habitat Day</source>
        <translation>Día Mundial del Hábitat</translation>
    </message>
    <message>
        <source>World Health Day</source>
        <translation>Día Mundial de la Salud</translation>
    </message>
    <message>
        <source>World Humanitarian Day</source>
        <translation>Día Mundial de la Asistencia Humanitaria</translation>
    </message>
    <message>
        <source>World Maritime Day</source>
        <translation>Día Marítimo Mundial</translation>
    </message>
    <message>
        <source>World Meteorological Day</source>
        <translation>Día Meteorológico Mundial</translation>
    </message>
    <message>
        <source>World Migratory Bird Day</source>
        <translation>Día Mundial de las Aves Migratorias</translation>
    </message>
    <message>
        <source>World Oceans Day</source>
        <translation>Día Mundial de los Océanos</translation>
    </message>
    <message>
        <source>World Philosophy Day</source>
        <translation>Día Mundial de la Filosofía</translation>
    </message>
    <message>
        <source>World Population Day</source>
        <translation>Día Mundial de la Población</translation>
    </message>
    <message>
        <source>World Press Freedom Day</source>
        <translation>Día Mundial de la Libertad de Prensa</translation>
    </message>
    <message>
        <source>World Refugee Day</source>
        <translation>Día Mundial de los Refugiados</translation>
    </message>
    <message>
        <source>World Rural Development Day</source>
        <translation>Día Mundial del Desarrollo Rural</translation>
    </message>
    <message>
        <source>World Science Day for Peace and Development</source>
        <translation>Día Mundial de la Ciencia para la Paz y el Desarrollo</translation>
    </message>
    <message>
        <source>World Soil Day</source>
        <translation>Día Mundial del Suelo</translation>
    </message>
    <message>
        <source>World Statistics Day</source>
        <translation>Día Mundial de la Estadística</translation>
    </message>
    <message>
        <source>World Sustainable Transport Day</source>
        <translation>Día Mundial del Transporte Sostenible</translation>
    </message>
    <message>
        <source>World Teachers&apos; Day</source>
        <translation>Día Mundial de los Docentes</translation>
    </message>
    <message>
        <source>World Telecommunication and Information Society Day</source>
        <translation>Día Mundial de las Telecomunicaciones y la Sociedad de la Información</translation>
    </message>
    <message>
        <source>World Toilet Day</source>
        <translation>Día Mundial del Retrete</translation>
    </message>
    <message>
        <source>World Tourism Day</source>
        <translation>Día Mundial del Turismo</translation>
    </message>
    <message>
        <source>World Tsunami Awareness Day</source>
        <translation>Día Mundial de Concienciación sobre los Tsunamis</translation>
    </message>
    <message>
        <source>World Urban Campaign</source>
        <translation>Campaña Urbana Mundial</translation>
    </message>
    <message>
        <source>World Urban Campaign members</source>
        <translation>Miembros de la Campaña Urbana Mundial</translation>
    </message>
    <message>
        <source>World Urban Forum</source>
        <translation>Foro Urbano Mundial</translation>
    </message>
    <message>
        <source>World Urban Forum, eleventh session (WUF11)</source>
        <translation>Foro Urbano Mundial, 11.º período de sesiones (WUF11)</translation>
    </message>
    <message>
        <source>World Urban Forum, fourteenth session (WUF14)</source>
        <translation>Foro Urbano Mundial, 14.º período de sesiones (WUF14)</translation>
    </message>
    <message>
        <source>World Urban Forum, tenth session (WUF10)</source>
        <translation>Foro Urbano Mundial, décimo período de sesiones (WUF10)</translation>
    </message>
    <message>
        <source>World Urban Forum, thirteenth session (WUF13)</source>
        <translation>Foro Urbano Mundial, 13.º período de sesiones (WUF13)</translation>
    </message>
    <message>
        <source>World Urban Forum, twelfth session (WUF12)</source>
        <translation>Foro Urbano Mundial, 12.º período de sesiones (WUF12)</translation>
    </message>
    <message>
        <source>World Water Day</source>
        <translation>Día Mundial del Agua</translation>
    </message>
    <message>
        <source>World Wildlife Day</source>
        <translation>Día Mundial de la Vida Silvestre</translation>
    </message>
    <message>
        <source>World Youth Skills Day</source>
        <translation>Día Mundial de las Habilidades de la Juventud</translation>
    </message>
    <message>
        <source>World assembly – the largest decision-making body on urbanization</source>
        <translation>Asamblea mundial: el mayor órgano decisorio sobre la urbanización</translation>
    </message>
    <message>
        <source>Write human-interest stories about work in hotspot cities</source>
        <translation>Redactar historias de interés humano sobre la labor en las ciudades críticas</translation>
    </message>
    <message>
        <source>Write human-interest stories about work in hotspot cities, focusing on climate change and the impact of UN-Habitat&apos;s work.</source>
        <translation>Redactar historias de interés humano sobre la labor en las ciudades críticas, centradas en el cambio climático y el impacto de la labor de ONU-Hábitat.</translation>
    </message>
    <message>
        <source>Write positive stories</source>
        <translation>Redactar historias positivas</translation>
    </message>
    <message>
        <source>Yaoundé</source>
        <translation>Yaundé</translation>
    </message>
    <message>
        <source>Yerevan</source>
        <translation>Ereván</translation>
    </message>
    <message>
        <source>Yom Kippur</source>
        <translation>Yom Kippur</translation>
    </message>
    <message>
        <source>Youth leading climate and local action for cities</source>
        <translation>La juventud lidera la acción climática y local por las ciudades</translation>
    </message>
    <message>
        <source>Zero Discrimination Day</source>
        <translation>Día de la Cero Discriminación</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>adopted strategic plan 2026-2029</source>
        <translation>aprobó el plan estratégico 2026-2029</translation>
    </message>
    <message>
        <source>aims to support cities in identifying and taking the action needed to implement the New Urban Agenda and in measuring impact on the achievement of the Sustainable Development Goal targets</source>
        <translation>tiene por objeto ayudar a las ciudades a determinar y adoptar las medidas necesarias para aplicar la Nueva Agenda Urbana y a medir el impacto en el logro de las metas de los Objetivos de Desarrollo Sostenible</translation>
    </message>
    <message>
        <source>announced at opening</source>
        <translation>anunciado en la apertura</translation>
    </message>
    <message>
        <source>another source says 5,000 delegates in all</source>
        <translation>otra fuente habla de 5.000 delegados en total</translation>
    </message>
    <message>
        <source>article views</source>
        <translation>visualizaciones de artículos</translation>
    </message>
    <message>
        <source>attendance, summary report</source>
        <translation>asistencia, según el informe resumido</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>asistentes</translation>
    </message>
    <message>
        <source>attendees (in person + remote)</source>
        <translation>asistentes (presenciales y a distancia)</translation>
    </message>
    <message>
        <source>before the window; shows there was no 2018 edition</source>
        <translation>anterior al período; muestra que no hubo edición de 2018</translation>
    </message>
    <message>
        <source>campuses approved</source>
        <translation>campus aprobados</translation>
    </message>
    <message>
        <source>changes in attitudes and commitments</source>
        <translation>cambios en las actitudes y los compromisos</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>ciudades</translation>
    </message>
    <message>
        <source>closed 13 Dec</source>
        <translation>clausura el 13 de diciembre</translation>
    </message>
    <message>
        <source>closed 13 Nov; opens on World Cities Day</source>
        <translation>clausura el 13 de noviembre; se inaugura en el Día Mundial de las Ciudades</translation>
    </message>
    <message>
        <source>closed 15 Dec</source>
        <translation>clausura el 15 de diciembre</translation>
    </message>
    <message>
        <source>closed 20 Nov</source>
        <translation>clausura el 20 de noviembre</translation>
    </message>
    <message>
        <source>closed 22 Nov</source>
        <translation>clausura el 22 de noviembre</translation>
    </message>
    <message>
        <source>closed 24 Nov</source>
        <translation>clausura el 24 de noviembre</translation>
    </message>
    <message>
        <source>computed by rule; not confirmed</source>
        <translation>calculada según la regla; sin confirmar</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>date computed by rule; theme and host not announced/not found</source>
        <translation>fecha calculada según la regla; tema y anfitrión no anunciados o no encontrados</translation>
    </message>
    <message>
        <source>date is certain (first Monday of October); theme and host of the global observance not found. A third-party page dates it 6 October 2026 with the 2025 theme: wrong.</source>
        <translation>la fecha es segura (primer lunes de octubre); no se han encontrado el tema ni el anfitrión del acto mundial. Una página de terceros la sitúa el 6 de octubre de 2026 con el tema de 2025: es un error.</translation>
    </message>
    <message>
        <source>dates not found; SDG Summit expected Sept 2027</source>
        <translation>fechas no encontradas; Cumbre sobre los ODS prevista en septiembre de 2027</translation>
    </message>
    <message>
        <source>ensures that the smart city field focuses on sustainable development outcomes, including human rights</source>
        <translation>vela por que el ámbito de las ciudades inteligentes se centre en resultados de desarrollo sostenible, incluidos los derechos humanos</translation>
    </message>
    <message>
        <source>events</source>
        <translation>actos</translation>
    </message>
    <message>
        <source>flagship programmes launched in &quot;Sustainable Urban Development Now&quot; sessions (ENB)</source>
        <translation>programas emblemáticos presentados en las sesiones «Sustainable Urban Development Now» (ENB)</translation>
    </message>
    <message>
        <source>from 160 countries</source>
        <translation>de 160 países</translation>
    </message>
    <message>
        <source>handover at WUF13; dates not found; outside the 2019-2027 window but needed for back-planning</source>
        <translation>traspaso en el WUF13; fechas no encontradas; fuera del período 2019-2027, pero necesario para planificar hacia atrás</translation>
    </message>
    <message>
        <source>helps cities to be socially inclusive and economically vibrant while addressing urban-rural dynamics</source>
        <translation>ayuda a las ciudades a ser socialmente inclusivas y económicamente dinámicas, al tiempo que aborda las dinámicas entre las zonas urbanas y las rurales</translation>
    </message>
    <message>
        <source>host Government announced 18-30 October; CBD calendar recalled as 19-30</source>
        <translation>el Gobierno anfitrión anunció 18-30 de octubre; calendario del Convenio de memoria: 19-30</translation>
    </message>
    <message>
        <source>host confirmed, days not</source>
        <translation>anfitrión confirmado, fechas sin confirmar</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>in-depth review of SDG 11; SDG Summit 18-19 Sept 2023</source>
        <translation>examen a fondo del ODS 11; Cumbre sobre los ODS, 18 y 19 de septiembre de 2023</translation>
    </message>
    <message>
        <source>its end result is reduced spatial inequality, through the inclusion of disadvantaged socioeconomic groups, the diversification of local economies and of investment in housing, infrastructure and services across the urban-rural continuum</source>
        <translation>su resultado final es la reducción de la desigualdad espacial mediante la inclusión de los grupos socioeconómicos desfavorecidos y la diversificación de las economías locales y de las inversiones en vivienda, infraestructura y servicios a lo largo del continuo urbano-rural</translation>
    </message>
    <message>
        <source>known as the Stakeholder Advisory Group (SAGE) (outside-recalled)</source>
        <translation>conocido como Grupo Asesor de Partes Interesadas (SAGE) (fuente externa, de memoria)</translation>
    </message>
    <message>
        <source>last sentence reads literally &quot;carry out voluntary country assessments of the data&quot;; the English probably said &quot;voluntary national reviews data&quot;</source>
        <translation>la última oración dice literalmente «realizar evaluaciones nacionales voluntarias de los datos»; el inglés decía probablemente «voluntary national reviews data»</translation>
    </message>
    <message>
        <source>launched at WUF11; day recalled</source>
        <translation>presentado en el WUF11; día de memoria</translation>
    </message>
    <message>
        <source>launched at WUF12; day recalled</source>
        <translation>presentado en el WUF12; día de memoria</translation>
    </message>
    <message>
        <source>launched at WUF13; exact day not stated</source>
        <translation>presentado en el WUF13; día exacto no indicado</translation>
    </message>
    <message>
        <source>level of co-investment catalysed</source>
        <translation>nivel de coinversión catalizada</translation>
    </message>
    <message>
        <source>literal: global task force of local authorities</source>
        <translation>literalmente: grupo de trabajo mundial de autoridades locales</translation>
    </message>
    <message>
        <source>media &quot;views&quot;: not people</source>
        <translation>«visualizaciones» en los medios: no son personas</translation>
    </message>
    <message>
        <source>message pull-through in coverage per flagship</source>
        <translation>presencia de los mensajes en la cobertura, por programa emblemático</translation>
    </message>
    <message>
        <source>month and SDG 11 review confirmed; exact days recalled</source>
        <translation>mes y examen del ODS 11 confirmados; días exactos de memoria</translation>
    </message>
    <message>
        <source>mostly virtual</source>
        <translation>mayormente virtual</translation>
    </message>
    <message>
        <source>no debate on the Sunday</source>
        <translation>sin debate el domingo</translation>
    </message>
    <message>
        <source>number of policy changes</source>
        <translation>número de cambios de política</translation>
    </message>
    <message>
        <source>one press item gives 18-22 May (trend.az 4099960): wrong</source>
        <translation>una nota de prensa indica 18-22 de mayo (trend.az 4099960): es un error</translation>
    </message>
    <message>
        <source>other UN texts: 23,000 (gltn) and &quot;more than 20,000&quot; (WUC)</source>
        <translation>otros textos de las Naciones Unidas: 23.000 (gltn) y «más de 20.000» (WUC)</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>registered online</source>
        <translation>inscritos en línea</translation>
    </message>
    <message>
        <source>released on World Cities Day</source>
        <translation>publicado en el Día Mundial de las Ciudades</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>a distancia</translation>
    </message>
    <message>
        <source>report downloads and citations</source>
        <translation>descargas y citas de los informes</translation>
    </message>
    <message>
        <source>search interest index</source>
        <translation>índice de interés de búsqueda</translation>
    </message>
    <message>
        <source>season</source>
        <translation>temporada</translation>
    </message>
    <message>
        <source>share of coverage quoting UN-Habitat spokespersons</source>
        <translation>proporción de la cobertura que cita a portavoces de ONU-Hábitat</translation>
    </message>
    <message>
        <source>share of surveyed audience aware of SDG 11 / NUA (baseline and end line)</source>
        <translation>proporción del público encuestado que conoce el ODS 11 y la Nueva Agenda Urbana (línea de base y línea final)</translation>
    </message>
    <message>
        <source>stakeholder perception survey</source>
        <translation>encuesta de percepción de las partes interesadas</translation>
    </message>
    <message>
        <source>suspended 2 Nov</source>
        <translation>suspendida el 2 de noviembre</translation>
    </message>
    <message>
        <source>theme and host not found; date certain</source>
        <translation>tema y anfitrión no encontrados; fecha segura</translation>
    </message>
    <message>
        <source>theme confirmed; &quot;first global observance in Africa&quot;; Nakuru recalled</source>
        <translation>tema confirmado; «primer acto mundial en África»; Nakuru, de memoria</translation>
    </message>
    <message>
        <source>theme confirmed; Luxor recalled</source>
        <translation>tema confirmado; Luxor, de memoria</translation>
    </message>
    <message>
        <source>track of the 2019 Climate Action Summit</source>
        <translation>línea de trabajo de la Cumbre sobre la Acción Climática de 2019</translation>
    </message>
    <message>
        <source>unprompted media mentions of SDG 11 + &quot;sustainable urbanization&quot;</source>
        <translation>menciones espontáneas en los medios del ODS 11 y la «urbanización sostenible»</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtual</translation>
    </message>
    <message>
        <source>web sessions on SDG 11 pages</source>
        <translation>sesiones en las páginas web sobre el ODS 11</translation>
    </message>
    <message>
        <source>works to improve livelihoods by building adaptive capacity, providing risk-reducing infrastructure and improving the policy environment at the local and national levels, thereby slowly but steadily supporting poverty reduction</source>
        <translation>trata de mejorar los medios de vida creando capacidad de adaptación, proporcionando infraestructura que reduzca los riesgos y mejorando el entorno normativo en los planos local y nacional, con lo que apoya de manera lenta pero constante la reducción de la pobreza</translation>
    </message>
    <message>
        <source>Üsküdar (Istanbul)</source>
        <translation>Üsküdar (Estambul)</translation>
    </message>
    <message>
        <source>交流信息 may translate &quot;share messages&quot;</source>
        <translation>交流信息 puede ser la traducción de «share messages»</translation>
    </message>
    <message>
        <source>制定主题 may translate &quot;develop hashtags&quot; (主题标签); kept as &quot;themes&quot;</source>
        <translation>制定主题 puede ser la traducción de «develop hashtags» (主题标签); se mantiene «temas»</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>unos {number}</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>hasta {number}</translation>
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
        <translation>sensibilización</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>conocimiento</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>compromiso</translation>
    </message>
</context>
<context>
    <name>Outlet kind</name>
    <message>
        <source>print</source>
        <translation>prensa escrita</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>radiodifusión</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>agencia de noticias</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>redes sociales</translation>
    </message>
</context>
<context>
    <name>Pack period</name>
    <message>
        <source>what the pack usually covers</source>
        <translation>lo que el dossier abarca normalmente</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>the years of the plan</source>
        <translation>los años del plan</translation>
    </message>
    <message>
        <source>the next 90 days</source>
        <translation>los próximos 90 días</translation>
    </message>
    <message>
        <source>fixed days</source>
        <translation>fechas fijas</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Flagship action plan</source>
        <translation>Plan de acción de los programas emblemáticos</translation>
    </message>
    <message>
        <source>The four cells of each programme word for word, commitments with their state, actions, partners and indicators.</source>
        <translation>Las cuatro casillas de cada programa palabra por palabra, los compromisos y su estado, las acciones, los asociados y los indicadores.</translation>
    </message>
    <message>
        <source>Campaign calendar</source>
        <translation>Calendario de campañas</translation>
    </message>
    <message>
        <source>The year at a glance, 90 days ahead, a grid for each month and the list, with what is still to be confirmed.</source>
        <translation>El año de un vistazo, los próximos 90 días, una cuadrícula por mes y la lista, con lo que falta confirmar.</translation>
    </message>
    <message>
        <source>Reach and results</source>
        <translation>Alcance y resultados</translation>
    </message>
    <message>
        <source>Estimated against measured reach per platform, totals that say what they are, and the expected outcomes.</source>
        <translation>Alcance estimado frente a medido por plataforma, totales que dicen lo que son y los resultados esperados.</translation>
    </message>
    <message>
        <source>Ninety days ahead</source>
        <translation>Los próximos noventa días</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Decisiones necesarias</translation>
    </message>
    <message>
        <source>Flagship programmes</source>
        <translation>Programas emblemáticos</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Lo esencial</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mes a mes</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personas distintas</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>Resultados previstos</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>The four pillars</source>
        <translation>Los cuatro pilares</translation>
    </message>
    <message>
        <source>Plan years, gross</source>
        <translation>Años del plan, cifras brutas</translation>
    </message>
    <message>
        <source>Estimated against measured</source>
        <translation>Estimado frente a medido</translation>
    </message>
    <message>
        <source>Dates to be confirmed</source>
        <translation>Fechas por confirmar</translation>
    </message>
    <message>
        <source>Year at a glance</source>
        <translation>El año de un vistazo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Sources and method</source>
        <translation>Fuentes y método</translation>
    </message>
    <message>
        <source>Event briefing</source>
        <translation>Informe sobre el evento</translation>
    </message>
    <message>
        <source>One event whole: what, where and when, its mandate, messages, programme, people, media, risks and how it is measured.</source>
        <translation>Un evento completo: qué, dónde y cuándo, su mandato, mensajes, programa, personas, medios, riesgos y cómo se mide.</translation>
    </message>
    <message>
        <source>Objectives and estimated reach</source>
        <translation>Objetivos y alcance estimado</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Públicos</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>Arquitectura de mensajes</translation>
    </message>
    <message>
        <source>Theme and mandate</source>
        <translation>Tema y mandato</translation>
    </message>
    <message>
        <source>Measurement plan</source>
        <translation>Plan de medición</translation>
    </message>
    <message>
        <source>Media plan</source>
        <translation>Plan de medios</translation>
    </message>
    <message>
        <source>Partners and roles</source>
        <translation>Asociados y funciones</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Risks and holding lines</source>
        <translation>Riesgos y declaraciones de reserva</translation>
    </message>
    <message>
        <source>Holding lines</source>
        <translation>Declaraciones de reserva</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Desarrollo del evento</translation>
    </message>
    <message>
        <source>An event minute by minute on two clocks: what, where, who and which material, with the gates before it and what is open.</source>
        <translation>El evento minuto a minuto en dos husos: qué, dónde, quién y con qué material, con los controles previos y lo pendiente.</translation>
    </message>
    <message>
        <source>Social media and partners</source>
        <translation>Redes sociales y asociados</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puntos de conversación</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>Country brief</source>
        <translation>Informe de país</translation>
    </message>
    <message>
        <source>What settlements there need, events and actions there, reach measured there, what changed, and the next dates.</source>
        <translation>Lo que necesitan allí los asentamientos, los eventos y acciones, el alcance medido, lo que cambió y las próximas fechas.</translation>
    </message>
    <message>
        <source>Donor report</source>
        <translation>Informe para donantes</translation>
    </message>
    <message>
        <source>What a source of funds paid for, results against targets, planned and actual cost, visibility duties with evidence, and what did not work.</source>
        <translation>Lo que pagó una fuente de fondos, resultados frente a metas, coste previsto y real, obligaciones de visibilidad con pruebas y lo que no funcionó.</translation>
    </message>
    <message>
        <source>Partner toolkit</source>
        <translation>Herramientas para asociados</translation>
    </message>
    <message>
        <source>Cleared messages and texts by channel and language, dates to join, the visual identity checklist, and how to report back.</source>
        <translation>Mensajes y textos autorizados por canal e idioma, fechas para sumarse, la lista de identidad visual y cómo informar.</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>Mensajes clave</translation>
    </message>
    <message>
        <source>Co-investment</source>
        <translation>Coinversión</translation>
    </message>
    <message>
        <source>Contribution ledger</source>
        <translation>Registro de contribuciones</translation>
    </message>
    <message>
        <source>Settlement needs</source>
        <translation>Necesidades de los asentamientos</translation>
    </message>
    <message>
        <source>Events, work and partners</source>
        <translation>Eventos, trabajo y asociados</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>What was funded</source>
        <translation>Lo que se financió</translation>
    </message>
    <message>
        <source>Visual identity checklist</source>
        <translation>Lista de verificación de la identidad visual</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Lo que no funcionó</translation>
    </message>
    <message>
        <source>Dates to join</source>
        <translation>Fechas para sumarse</translation>
    </message>
    <message>
        <source>What the document wants of partnerships</source>
        <translation>Lo que el documento espera de las alianzas</translation>
    </message>
    <message>
        <source>Who we are together</source>
        <translation>Quiénes somos juntos</translation>
    </message>
    <message>
        <source>Ready-to-use texts</source>
        <translation>Textos listos para usar</translation>
    </message>
    <message>
        <source>How to report back</source>
        <translation>Cómo informar</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>Resultados frente a metas</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Visibility duties</source>
        <translation>Obligaciones de visibilidad</translation>
    </message>
    <message>
        <source>Reach, as measured</source>
        <translation>Alcance medido</translation>
    </message>
    <message>
        <source>Contingency sheet</source>
        <translation>Hoja de contingencia</translation>
    </message>
    <message>
        <source>Go, go virtual, postpone, cancel or crisis: what sets it off, who decides until when, what changes and what is said.</source>
        <translation>Seguir, pasar a virtual, aplazar, cancelar o crisis: qué lo desencadena, quién decide y hasta cuándo, qué cambia y qué se dice.</translation>
    </message>
    <message>
        <source>Spokesperson sheet</source>
        <translation>Ficha del portavoz</translation>
    </message>
    <message>
        <source>For each person who speaks: the one message with its proofs, talking points, hard questions, appearances and holding lines.</source>
        <translation>Para cada persona que habla: el mensaje único con sus pruebas, puntos de conversación, preguntas difíciles, apariciones y declaraciones de reserva.</translation>
    </message>
    <message>
        <source>Branch by branch</source>
        <translation>Rama por rama</translation>
    </message>
    <message>
        <source>The decision in brief</source>
        <translation>La decisión en breve</translation>
    </message>
    <message>
        <source>Gates before the opening</source>
        <translation>Controles antes de la apertura</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Asuntos pendientes</translation>
    </message>
    <message>
        <source>Why there is a contingency plan</source>
        <translation>Por qué hay un plan de contingencia</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Cómo hablamos</translation>
    </message>
    <message>
        <source>Spokespersons</source>
        <translation>Portavoces</translation>
    </message>
    <message>
        <source>Actions by owner</source>
        <translation>Acciones por responsable</translation>
    </message>
    <message>
        <source>From input to impact</source>
        <translation>De los insumos al impacto</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Coincidencias problemáticas</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días no laborables</translation>
    </message>
    <message>
        <source>Disaggregation</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Comprobaciones previas</translation>
    </message>
    <message>
        <source>Media kit</source>
        <translation>Dossier de prensa</translation>
    </message>
    <message>
        <source>For media: fact sheet, cleared messages and quotes, stories and photos with consent, figures, embargo terms and contacts.</source>
        <translation>Para los medios: hoja informativa, mensajes y citas autorizados, historias y fotografías con consentimiento, cifras, condiciones del embargo y contactos.</translation>
    </message>
    <message>
        <source>Materials and their languages</source>
        <translation>Materiales y sus idiomas</translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation>Acerca de la organización</translation>
    </message>
    <message>
        <source>Media contacts</source>
        <translation>Contactos para los medios</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Hoja informativa</translation>
    </message>
    <message>
        <source>Figures and their sources</source>
        <translation>Cifras y sus fuentes</translation>
    </message>
    <message>
        <source>Quotes and statements</source>
        <translation>Citas y declaraciones</translation>
    </message>
    <message>
        <source>Stories and photos</source>
        <translation>Historias y fotografías</translation>
    </message>
    <message>
        <source>Embargo and accreditation</source>
        <translation>Embargo y acreditación</translation>
    </message>
    <message>
        <source>Changed since an earlier version</source>
        <translation>Cambios desde una versión anterior</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Procedencia de las cifras</translation>
    </message>
</context>
<context>
    <name>Part in an action</name>
    <message>
        <source>does it</source>
        <translation>lo ejecuta</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>responde de ello</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>se le consulta</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>se le informa</translation>
    </message>
</context>
<context>
    <name>Partner aim</name>
    <message>
        <source>objective</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>estrategia</translation>
    </message>
</context>
<context>
    <name>Pillar</name>
    <message>
        <source>think</source>
        <translation>pensar</translation>
    </message>
    <message>
        <source>act</source>
        <translation>actuar</translation>
    </message>
    <message>
        <source>share</source>
        <translation>compartir</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>asociarse</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>exact day</source>
        <translation>día exacto</translation>
    </message>
    <message>
        <source>within these days</source>
        <translation>dentro de estos días</translation>
    </message>
    <message>
        <source>known to the month</source>
        <translation>conocido por mes</translation>
    </message>
    <message>
        <source>known to the quarter</source>
        <translation>conocido por trimestre</translation>
    </message>
    <message>
        <source>known to the year</source>
        <translation>conocido por año</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>“{title}” goes out in {language} on {day}, before its embargo lifts on {lifts}.</source>
        <translation>«{title}» se publica en {language} el {day}, antes de que se levante su embargo el {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{title}” lifts on {lifts}, before it goes out in {language} on {day}.</source>
        <translation>El embargo de «{title}» se levanta el {lifts}, antes de que se publique en {language} el {day}.</translation>
    </message>
    <message>
        <source>“{task}” publishes “{title}” on {day}, before its embargo lifts on {lifts}.</source>
        <translation>«{task}» publica «{title}» el {day}, antes de que se levante su embargo el {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{title}” lifts on {lifts}, before “{task}” publishes it on {day}.</source>
        <translation>El embargo de «{title}» se levanta el {lifts}, antes de que «{task}» lo publique el {day}.</translation>
    </message>
    <message>
        <source>Embargo against publishing</source>
        <translation>Embargo frente a publicación</translation>
    </message>
    <message>
        <source>The figure {value} for “{title}” has no source and no evidence.</source>
        <translation>La cifra {value} de «{title}» no tiene fuente ni pruebas.</translation>
    </message>
    <message>
        <source>A figure of the indicator “{title}” ({value}) has no source.</source>
        <translation>Una cifra del indicador «{title}» ({value}) no tiene fuente.</translation>
    </message>
    <message>
        <source>Figure without a source</source>
        <translation>Cifra sin fuente</translation>
    </message>
    <message>
        <source>“{title}” holds what no bundled typeface has, printed as □: {characters}.</source>
        <translation>«{title}» contiene lo que ningún tipo de letra incluido tiene, impreso como □: {characters}.</translation>
    </message>
    <message>
        <source>Character without a typeface</source>
        <translation>Carácter sin tipo de letra</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no credit.</source>
        <translation>Una fotografía de la historia «{title}» no tiene crédito.</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no consent of who is in it.</source>
        <translation>Una fotografía de la historia «{title}» no tiene el consentimiento de quien aparece.</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has neither credit nor consent.</source>
        <translation>Una fotografía de la historia «{title}» no tiene ni crédito ni consentimiento.</translation>
    </message>
    <message>
        <source>Image without credit and consent</source>
        <translation>Imagen sin crédito ni consentimiento</translation>
    </message>
    <message>
        <source>“{evidence}” is filed under “{title}”, an outcome, but only shows that something was put out or reached people.</source>
        <translation>«{evidence}» está archivado en «{title}», un resultado, pero solo muestra que algo se publicó o llegó a la gente.</translation>
    </message>
    <message>
        <source>The indicator “{title}” stands as an outcome but counts what was put out.</source>
        <translation>El indicador «{title}» figura como resultado, pero cuenta lo que se publicó.</translation>
    </message>
    <message>
        <source>Output filed under an outcome</source>
        <translation>Producto archivado como resultado</translation>
    </message>
    <message>
        <source>A photo of the story “{title}” has no picture.</source>
        <translation>Una fotografía de la historia «{title}» no tiene imagen.</translation>
    </message>
    <message>
        <source>The evidence “{file}” for “{title}” is no longer there.</source>
        <translation>La prueba «{file}» de «{title}» ya no está.</translation>
    </message>
    <message>
        <source>The evidence “{file}” for “{title}” has changed since.</source>
        <translation>La prueba «{file}» de «{title}» ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Missing file</source>
        <translation>Archivo ausente</translation>
    </message>
    <message>
        <source>“{title}” is wanted in {language} and is not there yet.</source>
        <translation>«{title}» se pide en {language} y aún no está.</translation>
    </message>
    <message>
        <source>The message “{title}” has no {language} wording.</source>
        <translation>El mensaje «{title}» no tiene versión en {language}.</translation>
    </message>
    <message>
        <source>“{title}” has no {language} name; it is printed in the other language, marked.</source>
        <translation>«{title}» no tiene nombre en {language}; se imprime en el otro idioma, marcado.</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>Traducción ausente</translation>
    </message>
    <message>
        <source>“{title}” has no date yet.</source>
        <translation>«{title}» aún no tiene fecha.</translation>
    </message>
    <message>
        <source>The day of “{title}” is still to be confirmed.</source>
        <translation>El día de «{title}» está por confirmar.</translation>
    </message>
    <message>
        <source>Date to be confirmed</source>
        <translation>Fecha por confirmar</translation>
    </message>
    <message>
        <source>The gate “{title}” was due on {day} and is still open.</source>
        <translation>El punto de control «{title}» vencía el {day} y sigue abierto.</translation>
    </message>
    <message>
        <source>Overdue gate</source>
        <translation>Punto de control vencido</translation>
    </message>
    <message>
        <source>The roof “{title}” has {count} words; more than {most} are no single message.</source>
        <translation>El mensaje principal «{title}» tiene {count} palabras; más de {most} no son un solo mensaje.</translation>
    </message>
    <message>
        <source>“{title}” has a text of {count} characters, which fills whole pages.</source>
        <translation>«{title}» tiene un texto de {count} caracteres, que llena páginas enteras.</translation>
    </message>
    <message>
        <source>“{title}” has {count} characters and is cut where it stands in a calendar.</source>
        <translation>«{title}» tiene {count} caracteres y se corta donde aparece en un calendario.</translation>
    </message>
    <message>
        <source>“{title}” holds {count} characters without a space, which are broken anywhere.</source>
        <translation>«{title}» contiene {count} caracteres sin espacio, que se cortan en cualquier punto.</translation>
    </message>
    <message>
        <source>Overfull text</source>
        <translation>Texto desbordado</translation>
    </message>
    <message>
        <source>“{title}”: the {language} text no longer fits the one it was translated from.</source>
        <translation>«{title}»: el texto en {language} ya no corresponde al que se tradujo.</translation>
    </message>
    <message>
        <source>Stale translation</source>
        <translation>Traducción desactualizada</translation>
    </message>
    <message>
        <source>The message “{title}” quotes a figure that has changed or gone since.</source>
        <translation>El mensaje «{title}» cita una cifra que ha cambiado o desaparecido desde entonces.</translation>
    </message>
    <message>
        <source>“{title}” and “{other}” are said to share {people} people, and the smaller audience is estimated at {most}. Net reach leaves that overlap out.</source>
        <translation>Se dice que «{title}» y «{other}» comparten {people} personas, pero el público menor se estima en {most}. El alcance neto no tiene en cuenta esa superposición.</translation>
    </message>
    <message>
        <source>Overlap larger than an audience</source>
        <translation>Superposición mayor que un público</translation>
    </message>
    <message>
        <source>The message “{title}” is not cleared yet.</source>
        <translation>El mensaje «{title}» aún no está autorizado.</translation>
    </message>
    <message>
        <source>The message “{title}” was returned and is not cleared.</source>
        <translation>El mensaje «{title}» fue devuelto y no está autorizado.</translation>
    </message>
    <message>
        <source>Message not cleared</source>
        <translation>Mensaje no autorizado</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>No assumption: the largest audience to their sum</source>
        <translation>Sin supuestos: desde la mayor audiencia hasta la suma</translation>
    </message>
    <message>
        <source>Audiences meet at random (Sainsbury)</source>
        <translation>Las audiencias coinciden al azar (Sainsbury)</translation>
    </message>
    <message>
        <source>Overlap as assumed</source>
        <translation>Coincidencia supuesta</translation>
    </message>
    <message>
        <source>Pairs measured: sum less all pairs (Bonferroni)</source>
        <translation>Pares medidos: suma menos todos los pares (Bonferroni)</translation>
    </message>
    <message>
        <source>Audiences meet at random, 5% deducted (media handbooks)</source>
        <translation>Audiencias al azar, menos un 5 % (manuales de medios)</translation>
    </message>
    <message>
        <source>Pairs measured, by Agostini’s formula</source>
        <translation>Pares medidos, según la fórmula de Agostini</translation>
    </message>
</context>
<context>
    <name>Reach kind</name>
    <message>
        <source>direct</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecto</translation>
    </message>
    <message>
        <source>activity, not reach</source>
        <translation>actividad, no alcance</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>exactly</source>
        <translation>exactamente</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximadamente</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no se aplica</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Calendar, {period}</source>
        <translation>Calendario, {period}</translation>
    </message>
    <message>
        <source>{calendar}; only {what}</source>
        <translation>{calendar}; solo {what}</translation>
    </message>
    <message>
        <source>{calendar}; some kinds left out</source>
        <translation>{calendar}; sin algunas categorías</translation>
    </message>
    <message>
        <source>Without a day yet: {entries}</source>
        <translation>Aún sin día: {entries}</translation>
    </message>
    <message>
        <source>{title} ({when})</source>
        <translation>{title} ({when})</translation>
    </message>
    <message>
        <source>Nothing stands on the calendar in this period.</source>
        <translation>No hay nada en el calendario en este período.</translation>
    </message>
    <message>
        <source>{day} (going on: {titles})</source>
        <translation>{day} (en curso: {titles})</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Status, or who says the date</source>
        <translation>Estado, o quién indica la fecha</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Meeting of others</source>
        <translation>Reunión de otros</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Meetings of others</source>
        <translation>Reuniones de otros</translation>
    </message>
    <message>
        <source>United Nations days</source>
        <translation>Días de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Actions: {pillar}</source>
        <translation>Acciones: {pillar}</translation>
    </message>
    <message>
        <source>{title} ({what})</source>
        <translation>{title} ({what})</translation>
    </message>
    <message>
        <source>Nothing with a date lies between {first} and {last}.</source>
        <translation>No hay nada con fecha entre el {first} y el {last}.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable principal</translation>
    </message>
    <message>
        <source>Estimated reach of this event</source>
        <translation>Alcance estimado de este evento</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>{document}: {figure} per occurrence</source>
        <translation>{document}: {figure} por ocasión</translation>
    </message>
    <message>
        <source>Participations, gross: who comes twice counts twice, and direct and indirect reach overlap. They are never added up and never called people.</source>
        <translation>Participaciones, brutas: quien viene dos veces cuenta dos veces, y el alcance directo y el indirecto se superponen. Nunca se suman ni se llaman personas.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Elaborado el</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Characters that no bundled typeface has, printed as □: {characters}</source>
        <translation>Caracteres que no tiene ninguna de las fuentes incluidas, impresos como □: {characters}</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Página {page} de {total}</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>Documento de trabajo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>A working paper of the communications team, made with Comms Planner. It is not an official document of the United Nations.</source>
        <translation>Documento de trabajo del equipo de comunicaciones, elaborado con Comms Planner. No es un documento oficial de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Nada registrado.</translation>
    </message>
    <message>
        <source>Figure {number}. {caption}</source>
        <translation>Figura {number}. {caption}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>From {first} to {last}; minor observances are in the list.</source>
        <translation>Del {first} al {last}; los días internacionales menores figuran en la lista.</translation>
    </message>
    <message>
        <source>As the plan stood on {day}.</source>
        <translation>Según el plan al {day}.</translation>
    </message>
    <message>
        <source>Every commitment has an action, and no action is overdue, without an owner or without a date.</source>
        <translation>Todos los compromisos tienen una acción, y ninguna acción está atrasada ni carece de responsable o de fecha.</translation>
    </message>
    <message>
        <source>Commitments that no action keeps (%n)</source>
        <translation>Compromisos sin ninguna acción (%n)</translation>
    </message>
    <message>
        <source>Overdue actions (%n)</source>
        <translation>Acciones atrasadas (%n)</translation>
    </message>
    <message>
        <source>Actions whose date is to be confirmed (%n)</source>
        <translation>Acciones con fecha por confirmar (%n)</translation>
    </message>
    <message>
        <source>Actions without an owner (%n)</source>
        <translation>Acciones sin responsable (%n)</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Flagship programme {number}: {name}</source>
        <translation>Programa emblemático {number}: {name}</translation>
    </message>
    <message>
        <source>Later called: {names}.</source>
        <translation>Llamado después: {names}.</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Lo que dice el documento</translation>
    </message>
    <message>
        <source>Theme of the event: {theme}</source>
        <translation>Tema del evento: {theme}</translation>
    </message>
    <message>
        <source>Theme of the campaign “{title}”: {theme}</source>
        <translation>Tema de la campaña «{title}»: {theme}</translation>
    </message>
    <message>
        <source>Flagship programmes served</source>
        <translation>Programas emblemáticos a los que sirve</translation>
    </message>
    <message>
        <source>Cells of the action plan served</source>
        <translation>Casillas del plan de acción a las que sirve</translation>
    </message>
    <message>
        <source>The Chinese text of {document}, word for word, with English beside it. The English original was not found; each text says where its English comes from.</source>
        <translation>El texto chino de {document}, palabra por palabra, con nuestra traducción al español al lado.</translation>
    </message>
    <message>
        <source>{name}. {text}</source>
        <translation>{name}. {text}</translation>
    </message>
    <message>
        <source>Commitments and their status</source>
        <translation>Los compromisos y su estado</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>What is marked as not yet cleared must not be used. Figures stand as they were quoted, with their source and the day.</source>
        <translation>Lo marcado como aún no autorizado no debe usarse. Las cifras figuran tal como se citaron, con su fuente y fecha.</translation>
    </message>
    <message>
        <source>Support and proofs</source>
        <translation>Apoyos y pruebas</translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation>Cifras y fuentes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>aún sin prueba</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>En el calendario</translation>
    </message>
    <message>
        <source>Actions by pillar</source>
        <translation>Acciones por pilar</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Embargoes on each clock</source>
        <translation>Embargos en cada huso horario</translation>
    </message>
    <message>
        <source>An embargo is a request that media keep because it is useful to them. If it is broken, it is lifted for all and everything is released at once.</source>
        <translation>Un embargo es una petición que los medios respetan porque les es útil. Si se incumple, se levanta para todos y todo se publica de inmediato.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Embargo lifts</source>
        <translation>Fin del embargo</translation>
    </message>
    <message>
        <source>is set to go out before its embargo lifts</source>
        <translation>previsto antes de que se levante su embargo</translation>
    </message>
    <message>
        <source>Media work</source>
        <translation>Trabajo con los medios</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Copies sent under embargo</source>
        <translation>Copias enviadas bajo embargo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>No actions are recorded for this flagship programme.</source>
        <translation>No hay acciones registradas para este programa emblemático.</translation>
    </message>
    <message>
        <source>Partners named</source>
        <translation>Asociados mencionados</translation>
    </message>
    <message>
        <source>The document ({ref}): “{text}”</source>
        <translation>El documento ({ref}): «{text}»</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>Type of partner</source>
        <translation>Tipo de asociado</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Papel en el evento</translation>
    </message>
    <message>
        <source>carries the campaign</source>
        <translation>lleva la campaña</translation>
    </message>
    <message>
        <source>Visibility duties</source>
        <translation>Obligaciones de visibilidad</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>What the platforms of {document} are estimated to reach in {first}–{last}, and what has been measured.</source>
        <translation>Lo que se estima que alcanzarán las plataformas de {document} en {first}–{last}, y lo que se ha medido.</translation>
    </message>
    <message>
        <source>direct participations, gross</source>
        <translation>participaciones directas, brutas</translation>
    </message>
    <message>
        <source>indirect participations, gross</source>
        <translation>participaciones indirectas, brutas</translation>
    </message>
    <message>
        <source>estimated, {first}–{last}</source>
        <translation>estimado, {first}–{last}</translation>
    </message>
    <message numerus="yes">
        <source>platforms carry an estimate</source>
        <translation>
            <numerusform>plataforma tiene estimación</numerusform>
            <numerusform>plataformas tienen estimación</numerusform>
        </translation>
    </message>
    <message>
        <source>the others: not applicable, which is not zero</source>
        <translation>las demás: no se aplica, que no es cero</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message numerus="yes">
        <source>occurrences with people counted</source>
        <translation>
            <numerusform>ocasión con personas contadas</numerusform>
            <numerusform>ocasiones con personas contadas</numerusform>
        </translation>
    </message>
    <message>
        <source>of which {count} with a chosen figure</source>
        <translation>de ellas, {count} con cifra elegida</translation>
    </message>
    <message>
        <source>All totals here are gross: they count participations, not different people. Somebody who comes to two events is counted twice. A figure with a plus sign is a lower bound, and so is every sum it is part of.</source>
        <translation>Todos los totales son brutos: cuentan participaciones, no personas distintas. Quien asiste a dos eventos se cuenta dos veces. Una cifra con signo más es un mínimo, y también lo es toda suma de la que forma parte.</translation>
    </message>
    <message>
        <source>Figures that somebody counted or published. Where several stand for one event, none replaces another: the chosen one is marked, and without a choice none is used in a sum.</source>
        <translation>Cifras que alguien contó o publicó. Cuando hay varias para un mismo evento, ninguna sustituye a otra: la elegida está marcada y, sin elección, ninguna entra en una suma.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>controvertida</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>nada contado</translation>
    </message>
    <message>
        <source>Notes on this event</source>
        <translation>Notas sobre este evento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Past sessions and what was counted</source>
        <translation>Ediciones anteriores y lo que se contó</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Other moments</source>
        <translation>Otros momentos</translation>
    </message>
    <message>
        <source>Three voices are kept apart: what the document says, with its place; what others say, with their source; and what we entered or propose, marked as ours.</source>
        <translation>Se distinguen tres voces: lo que dice el documento, con su lugar; lo que dicen otros, con su fuente; y lo que introdujimos o proponemos, marcado como nuestro.</translation>
    </message>
    <message>
        <source>Direct means that people took part, on the spot or online. Indirect means that they were reached through others, such as the media. The two are never added to each other.</source>
        <translation>Directo significa que las personas participaron, en el lugar o en línea. Indirecto, que se llegó a ellas a través de otros, como los medios. Nunca se suman entre sí.</translation>
    </message>
    <message>
        <source>A message is cleared once all gates have passed its present words. A change of a word takes the clearance away.</source>
        <translation>Un mensaje queda autorizado cuando todos los controles han aprobado su texto actual. Cambiar una palabra retira la autorización.</translation>
    </message>
    <message>
        <source>The document is {symbol} of {date}.</source>
        <translation>El documento es {symbol}, de {date}.</translation>
    </message>
    <message>
        <source>Nothing is recorded in the plan for: {names}.</source>
        <translation>El plan no registra nada sobre: {names}.</translation>
    </message>
    <message>
        <source>A plus sign means at least. A sum with a lower bound in it is itself a lower bound.</source>
        <translation>El signo más significa «al menos». Una suma que contiene un mínimo es a su vez un mínimo.</translation>
    </message>
    <message>
        <source>Gross means that participations are added up. How many different people that is depends on how many come twice, which nobody has measured, so only a range is given.</source>
        <translation>Bruto significa que se suman participaciones. Cuántas personas distintas son depende de cuántas acuden dos veces, algo que nadie ha medido; por eso solo se da un intervalo.</translation>
    </message>
    <message>
        <source>Not applicable and unknown are not zero. Such platforms are left out of sums, and the number of those that carry a figure stands beside the sum.</source>
        <translation>«No se aplica» y «desconocido» no son cero. Esas plataformas quedan fuera de las sumas, junto a las que figura cuántas tienen cifra.</translation>
    </message>
    <message>
        <source>The 500 direct participants of World Habitat Day and of World Cities Day can only be those at the place of the global observance; local events are counted separately.</source>
        <translation>Los 500 participantes directos del Día Mundial del Hábitat y del Día Mundial de las Ciudades solo pueden ser los del lugar de la celebración mundial; los actos locales se cuentan aparte.</translation>
    </message>
    <message>
        <source>Views, clippings and events are activities or outputs, not people reached.</source>
        <translation>Las visualizaciones, los recortes y los eventos son actividades o productos, no personas alcanzadas.</translation>
    </message>
    <message>
        <source>Everything here was read from the plan at one moment, on {day}. What the plan does not hold is left out or marked as not recorded; nothing is filled in.</source>
        <translation>Todo lo que figura aquí se leyó del plan en un mismo momento, el {day}. Lo que el plan no contiene se omite o se señala como no registrado; nada se completa.</translation>
    </message>
    <message>
        <source>A plus sign means at least. Not applicable and unknown are not zero. Gross figures count participations, not different people; amounts in different currencies are never added up.</source>
        <translation>El signo más significa al menos. No aplicable y desconocido no equivalen a cero. Las cifras brutas cuentan participaciones, no personas distintas; los importes en monedas distintas nunca se suman.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>{symbol}, {date}: {title}</source>
        <translation>{symbol}, {date}: {title}</translation>
    </message>
    <message>
        <source>How many people came more than once, nobody has measured. Without any assumption the number of different people lies between the largest single audience and the sum of all.</source>
        <translation>Nadie ha medido cuántas personas acudieron más de una vez. Sin ningún supuesto, el número de personas distintas está entre la mayor audiencia y la suma de todas.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>no upper limit known</source>
        <translation>sin límite superior conocido</translation>
    </message>
    <message>
        <source>One occurrence of each platform, direct</source>
        <translation>Una ocasión de cada plataforma, directo</translation>
    </message>
    <message>
        <source>One occurrence of each platform, indirect</source>
        <translation>Una ocasión de cada plataforma, indirecto</translation>
    </message>
    <message>
        <source>All occurrences {first}–{last}, direct</source>
        <translation>Todas las ocasiones {first}–{last}, directo</translation>
    </message>
    <message>
        <source>All occurrences {first}–{last}, indirect</source>
        <translation>Todas las ocasiones {first}–{last}, indirecto</translation>
    </message>
    <message>
        <source>Method: {method}.</source>
        <translation>Método: {method}.</translation>
    </message>
    <message>
        <source>Reach is no outcome: that somebody came or was reached proves neither awareness nor knowledge. The document names three families of outcomes, and measures for one of them only.</source>
        <translation>El alcance no es un resultado: que alguien acudiera o fuera alcanzado no demuestra sensibilización ni conocimiento. El documento nombra tres familias de resultados, y medidas para una sola de ellas.</translation>
    </message>
    <message>
        <source>{title} ({code})</source>
        <translation>{title} ({code})</translation>
    </message>
    <message>
        <source>Indicators it is to move</source>
        <translation>Indicadores en los que debe influir</translation>
    </message>
    <message>
        <source>Measure or indicator</source>
        <translation>Medida o indicador</translation>
    </message>
    <message>
        <source>How it is collected</source>
        <translation>Cómo se recopila</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>not laid down</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>What is to be counted</source>
        <translation>Qué se contará</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Our proposal. Store the definition with each figure: registered, scanned, in person and remote are four different figures. No amount of reach proves an outcome.</source>
        <translation>Nuestra propuesta. Guarde la definición con cada cifra: inscritos, escaneados, presenciales y a distancia son cuatro cifras distintas. Ningún alcance demuestra un resultado.</translation>
    </message>
    <message>
        <source>Registration list on the last day</source>
        <translation>Lista de inscripción el último día</translation>
    </message>
    <message>
        <source>Scans at the doors, each badge once</source>
        <translation>Lecturas en la entrada, cada credencial una vez</translation>
    </message>
    <message>
        <source>Log-ins to the webcast, each person once</source>
        <translation>Conexiones a la transmisión, cada persona una vez</translation>
    </message>
    <message>
        <source>Each channel by itself; channels overlap</source>
        <translation>Cada canal por separado; los canales se superponen</translation>
    </message>
    <message>
        <source>Media monitoring, 14 days after</source>
        <translation>Seguimiento de medios, 14 días después</translation>
    </message>
    <message>
        <source>Statistics of the channels</source>
        <translation>Estadísticas de los canales</translation>
    </message>
    <message>
        <source>Statistics of the website</source>
        <translation>Estadísticas del sitio web</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Nombrado por</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>our suggestion</source>
        <translation>propuesta nuestra</translation>
    </message>
    <message>
        <source>{figure} ({year})</source>
        <translation>{figure} ({year})</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>What {document} commits this flagship programme to, what is planned to keep it, and what needs a decision.</source>
        <translation>A qué compromete {document} a este programa emblemático, qué se ha previsto para cumplirlo y qué requiere una decisión.</translation>
    </message>
    <message>
        <source>What {document} commits the five flagship programmes to, what is planned to keep it, and what needs a decision.</source>
        <translation>A qué compromete {document} a los cinco programas emblemáticos, qué se ha previsto para cumplirlo y qué requiere una decisión.</translation>
    </message>
    <message>
        <source>Goal of the strategic plan</source>
        <translation>Objetivo del plan estratégico</translation>
    </message>
    <message numerus="yes">
        <source>commitments in the document</source>
        <translation>
            <numerusform>compromiso en el documento</numerusform>
            <numerusform>compromisos en el documento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have an action planned</source>
        <translation>
            <numerusform>tiene una acción prevista</numerusform>
            <numerusform>tienen una acción prevista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are delivered</source>
        <translation>
            <numerusform>se ha cumplido</numerusform>
            <numerusform>se han cumplido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions are overdue</source>
        <translation>
            <numerusform>acción está atrasada</numerusform>
            <numerusform>acciones están atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>al {day}</translation>
    </message>
    <message>
        <source>{share}% of the commitments</source>
        <translation>{share} % de los compromisos</translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation>Situación del plan</translation>
    </message>
    <message>
        <source>Roles of the agency in {document}, not channels: every flagship programme has all.</source>
        <translation>Funciones del organismo en {document}, no canales: cada programa emblemático las tiene todas.</translation>
    </message>
    <message>
        <source>What the document says of it</source>
        <translation>Lo que dice de él el documento</translation>
    </message>
    <message>
        <source>Estimates per occurrence, added up over what occurs in each calendar year. Platforms meet every year, every two years or every four, so the years differ.</source>
        <translation>Estimaciones por ocasión, sumadas según lo que ocurre cada año civil. Las plataformas se reúnen cada año, cada dos o cada cuatro, por lo que los años difieren.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>What occurs, of the platforms with an estimate</source>
        <translation>Qué ocurre, de las plataformas con estimación</translation>
    </message>
    <message>
        <source>Direct, gross</source>
        <translation>Directo, bruto</translation>
    </message>
    <message>
        <source>Indirect, gross</source>
        <translation>Indirecto, bruto</translation>
    </message>
    <message>
        <source>Total {first}–{last}</source>
        <translation>Total {first}–{last}</translation>
    </message>
    <message>
        <source>{part} of {whole} platforms carry a figure; for the others the document says not applicable, so they are left out and not counted as zero.</source>
        <translation>{part} de {whole} plataformas tienen cifra; de las demás el documento dice «no se aplica», por lo que se omiten y no cuentan como cero.</translation>
    </message>
    <message>
        <source>{document}, Annex II, table 2, and the measurements listed below</source>
        <translation>{document}, anexo II, cuadro 2, y las mediciones indicadas más abajo</translation>
    </message>
    <message>
        <source>Estimates, per occurrence</source>
        <translation>Estimaciones, por ocasión</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirecto</translation>
    </message>
    <message>
        <source>Frequency or status in the document</source>
        <translation>Frecuencia o estado en el documento</translation>
    </message>
    <message>
        <source>Estimate by</source>
        <translation>Estimación de</translation>
    </message>
    <message>
        <source>One occurrence of each, gross</source>
        <translation>Una ocasión de cada una, bruto</translation>
    </message>
    <message>
        <source>(empty in the document)</source>
        <translation>(vacío en el documento)</translation>
    </message>
    <message>
        <source>The document gives frequencies, not days. What has no confirmed day is listed here and not drawn on one.</source>
        <translation>El documento da frecuencias, no días. Lo que no tiene día confirmado figura aquí y no se dibuja en ninguno.</translation>
    </message>
    <message>
        <source>Known to the month, quarter or year</source>
        <translation>Conocido por mes, trimestre o año</translation>
    </message>
    <message>
        <source>Editions without any date</source>
        <translation>Ediciones sin fecha</translation>
    </message>
    <message>
        <source>Actions without any date</source>
        <translation>Acciones sin fecha</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Everything in the period has a confirmed day.</source>
        <translation>Todo en el período tiene un día confirmado.</translation>
    </message>
    <message>
        <source>{year} at a glance</source>
        <translation>{year} de un vistazo</translation>
    </message>
    <message>
        <source>A line under a day: actions or United Nations days.</source>
        <translation>Una línea bajo el día: acciones o días de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>{level}: a sign on the way that proves no outcome</source>
        <translation>{level}: una señal en el camino que no prueba ningún resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>What to ask them</source>
        <translation>Para qué consultar</translation>
    </message>
    <message>
        <source>leads {campaigns}</source>
        <translation>dirige {campaigns}</translation>
    </message>
    <message numerus="yes">
        <source>owns %n actions</source>
        <translation>
            <numerusform>responsable de %n acción</numerusform>
            <numerusform>responsable de %n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks as {role}</source>
        <translation>habla como {role}</translation>
    </message>
    <message>
        <source>not of the team</source>
        <translation>ajeno al equipo</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Cuadro: {title}</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Not yet cleared</source>
        <translation>Aún no autorizado</translation>
    </message>
    <message>
        <source>Holds from {day}</source>
        <translation>Válido desde el {day}</translation>
    </message>
    <message>
        <source>{figure}: {definition}</source>
        <translation>{figure}: {definition}</translation>
    </message>
    <message>
        <source>changed since it was quoted</source>
        <translation>modificada desde que se citó</translation>
    </message>
    <message>
        <source>its source is no longer in the plan</source>
        <translation>su fuente ya no está en el plan</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Embargo until {moment} {place}</source>
        <translation>Embargo hasta {moment} {place}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué figura aquí</translation>
    </message>
    <message>
        <source>Host of the event: {city}</source>
        <translation>Sede del evento: {city}</translation>
    </message>
    <message>
        <source>Story: {title}</source>
        <translation>Historia: {title}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The one outcome</source>
        <translation>El resultado único</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>También: {names}</translation>
    </message>
    <message>
        <source>Date: {status} · {basis}</source>
        <translation>Fecha: {status} · {basis}</translation>
    </message>
    <message>
        <source>Lead: {names}</source>
        <translation>Responsable principal: {names}</translation>
    </message>
    <message>
        <source>Speak for us: {names}</source>
        <translation>Hablan en nuestro nombre: {names}</translation>
    </message>
    <message>
        <source>Branch chosen</source>
        <translation>Rama elegida</translation>
    </message>
    <message numerus="yes">
        <source>days until the first decision is due</source>
        <translation>
            <numerusform>día hasta la primera decisión</numerusform>
            <numerusform>días hasta la primera decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days until it opens</source>
        <translation>
            <numerusform>día para la apertura</numerusform>
            <numerusform>días para la apertura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces of work still open</source>
        <translation>
            <numerusform>tarea aún pendiente</numerusform>
            <numerusform>tareas aún pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>branches without a trigger or a decider</source>
        <translation>
            <numerusform>rama sin desencadenante o sin quien decida</numerusform>
            <numerusform>ramas sin desencadenante o sin quien decida</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>A latest day that we reckon leaves just enough time for what the branch adds before the opening. It is no forecast.</source>
        <translation>El último día que calculamos deja el tiempo justo para lo que la rama añade antes de la apertura. No es una previsión.</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <source>estimated direct reach</source>
        <translation>alcance directo estimado</translation>
    </message>
    <message>
        <source>estimated indirect reach</source>
        <translation>alcance indirecto estimado</translation>
    </message>
    <message>
        <source>participations, gross</source>
        <translation>participaciones, brutas</translation>
    </message>
    <message numerus="yes">
        <source>pieces of work done</source>
        <translation>
            <numerusform>tarea terminada</numerusform>
            <numerusform>tareas terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}, {late} late</source>
        <translation>de {total}, {late} con retraso</translation>
    </message>
    <message>
        <source>On each clock</source>
        <translation>En cada huso horario</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Primer punto</translation>
    </message>
    <message>
        <source>Last item ends</source>
        <translation>Fin del último punto</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>09:00 at the event is</source>
        <translation>Las 09:00 del evento son</translation>
    </message>
    <message>
        <source>No hours are recorded yet; days are those of the place of the event.</source>
        <translation>Aún no hay horas registradas; los días son los del lugar del evento.</translation>
    </message>
    <message>
        <source>The plan does not say on which clock the event runs; that of {place} stands in.</source>
        <translation>El plan no dice con qué hora se rige el evento; se usa la de {place}.</translation>
    </message>
    <message>
        <source>Hours on the clock of {place} ({offset}).</source>
        <translation>Horas de {place} ({offset}).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>Present throughout: {names}</source>
        <translation>Presentes en todo momento: {names}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>Ways it can go</source>
        <translation>Vías posibles</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>reckoned by us</source>
        <translation>calculado por nosotros</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>drops {dropped}, moves {moved}, adds {added}</source>
        <translation>suprime {dropped}, mueve {moved}, añade {added}</translation>
    </message>
    <message>
        <source>Holding line</source>
        <translation>Declaración de reserva</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>Cues and materials</source>
        <translation>Señales y materiales</translation>
    </message>
    <message>
        <source>Runs it: {name}</source>
        <translation>Lo dirige: {name}</translation>
    </message>
    <message>
        <source>Speaks: {names}</source>
        <translation>Habla: {names}</translation>
    </message>
    <message>
        <source>After: {names}</source>
        <translation>Después de: {names}</translation>
    </message>
    <message>
        <source>Material: {names}</source>
        <translation>Material: {names}</translation>
    </message>
    <message>
        <source>{time} (+{days} d)</source>
        <translation>{time} (+{days} d)</translation>
    </message>
    <message>
        <source>{time} (−{days} d)</source>
        <translation>{time} (−{days} d)</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>aún sin canal</translation>
    </message>
    <message>
        <source>● cleared   ◇ in hand   ○ missing   ! out of date   – not wanted</source>
        <translation>● autorizado   ◇ en curso   ○ falta   ! desactualizado   – no se pide</translation>
    </message>
    <message>
        <source>Public engagement</source>
        <translation>Participación del público</translation>
    </message>
    <message>
        <source>Partners who carry it on: {names}</source>
        <translation>Asociados que lo difunden: {names}</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>Punto de conversación</translation>
    </message>
    <message>
        <source>What each branch would do if it were chosen on {day}; nothing of it is done.</source>
        <translation>Lo que haría cada rama si se eligiera el {day}; nada de ello está hecho.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Latest because of</source>
        <translation>Último plazo debido a</translation>
    </message>
    <message>
        <source>Date of the event then</source>
        <translation>Fecha del evento entonces</translation>
    </message>
    <message>
        <source>This branch changes no work.</source>
        <translation>Esta rama no cambia ninguna tarea.</translation>
    </message>
    <message>
        <source>Work that waits for a name, by role</source>
        <translation>Tareas a la espera de un nombre, por función</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Pieces of work</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>What settlements in {country} need, what we hold and do there, and what came of it, as the plan stood on {day}.</source>
        <translation>Lo que necesitan los asentamientos de {country}, lo que celebramos y hacemos allí y lo que resultó, según el plan al {day}.</translation>
    </message>
    <message>
        <source>The countries where something is held, done, classified or recorded, as the plan stood on {day}. A brief of one country says more.</source>
        <translation>Los países donde algo se celebra, se hace, se clasifica o se registra, según el plan al {day}. El informe de un solo país dice más.</translation>
    </message>
    <message numerus="yes">
        <source>events held there</source>
        <translation>
            <numerusform>evento celebrado allí</numerusform>
            <numerusform>eventos celebrados allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events to come</source>
        <translation>
            <numerusform>evento próximo</numerusform>
            <numerusform>eventos próximos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions there</source>
        <translation>
            <numerusform>acción allí</numerusform>
            <numerusform>acciones allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in the ledger</source>
        <translation>
            <numerusform>cambio en el registro</numerusform>
            <numerusform>cambios en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>Region: {region}.</source>
        <translation>Región: {region}.</translation>
    </message>
    <message>
        <source>Needs, category</source>
        <translation>Necesidades, categoría</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Próximo evento</translation>
    </message>
    <message>
        <source>{country} ({count})</source>
        <translation>{country} ({count})</translation>
    </message>
    <message>
        <source>Only past events are recorded, so many in each, of: {countries}.</source>
        <translation>Solo hay eventos pasados registrados, en el número indicado, de: {countries}.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet of: {countries}.</source>
        <translation>Aún no hay nada registrado de: {countries}.</translation>
    </message>
    <message>
        <source>{country} (pilot)</source>
        <translation>{country} (piloto)</translation>
    </message>
    <message>
        <source>{recorded} recorded, {confirmed} confirmed by somebody besides us. A contribution is a part in a change, not its cause.</source>
        <translation>{recorded} registrados, {confirmed} confirmados por alguien distinto de nosotros. Una contribución es una parte de un cambio, no su causa.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>What others did</source>
        <translation>Qué hicieron otros</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Actions there</source>
        <translation>Acciones allí</translation>
    </message>
    <message>
        <source>Partners in this work</source>
        <translation>Asociados en este trabajo</translation>
    </message>
    <message>
        <source>No event of the plan lies in this country.</source>
        <translation>Ningún evento del plan tiene lugar en este país.</translation>
    </message>
    <message>
        <source>No action of the plan is tied to an event there.</source>
        <translation>Ninguna acción del plan está vinculada a un evento allí.</translation>
    </message>
    <message>
        <source>What {grant} paid for, what came of it, and what is owed in return, as the plan stood on {day}.</source>
        <translation>Lo que pagó {grant}, lo que resultó y lo que se debe a cambio, según el plan al {day}.</translation>
    </message>
    <message>
        <source>What each source of funds paid for, what came of it, and what is owed in return, as the plan stood on {day}.</source>
        <translation>Lo que pagó cada fuente de fondos, lo que resultó y lo que se debe a cambio, según el plan al {day}.</translation>
    </message>
    <message numerus="yes">
        <source>funded actions done</source>
        <translation>
            <numerusform>acción financiada terminada</numerusform>
            <numerusform>acciones financiadas terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties met</source>
        <translation>
            <numerusform>obligación de visibilidad cumplida</numerusform>
            <numerusform>obligaciones de visibilidad cumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>spent, as far as recorded</source>
        <translation>gastado, según lo registrado</translation>
    </message>
    <message>
        <source>planned: {amount}</source>
        <translation>previsto: {amount}</translation>
    </message>
    <message>
        <source>took part, gross</source>
        <translation>participaron, bruto</translation>
    </message>
    <message>
        <source>reached through others, gross</source>
        <translation>alcanzados a través de otros, bruto</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message numerus="yes">
        <source>from %n measured figures</source>
        <translation>
            <numerusform>de %n cifra medida</numerusform>
            <numerusform>de %n cifras medidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Fuente de fondos</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Duties met</source>
        <translation>Obligaciones cumplidas</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Para qué era</translation>
    </message>
    <message>
        <source>{title}: {objective}</source>
        <translation>{title}: {objective}</translation>
    </message>
    <message>
        <source>No action, campaign or duty of the plan names a source of funds yet, so there is nothing to report on.</source>
        <translation>Ninguna acción, campaña u obligación del plan nombra aún una fuente de fondos, por lo que no hay nada que informar.</translation>
    </message>
    <message>
        <source>Planned and actual cost, a panel for each currency.</source>
        <translation>Coste previsto y real, un panel para cada moneda.</translation>
    </message>
    <message>
        <source>the plan, costs of actions</source>
        <translation>el plan, costes de las acciones</translation>
    </message>
    <message>
        <source>{currency}: planned {planned}, actual {actual}</source>
        <translation>{currency}: previsto {planned}, real {actual}</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>{duty}: {due}</source>
        <translation>{duty}: {due}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>vence el {day}</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>sin fecha fijada</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Costs are added up within one currency only; several currencies stand apart.</source>
        <translation>Los costes solo se suman dentro de una misma moneda; las distintas monedas figuran aparte.</translation>
    </message>
    <message>
        <source>Neither currencies nor kinds are added to each other. Our part is the share that was claimed; without a claim there is none.</source>
        <translation>Ni las monedas ni los tipos se suman entre sí. Nuestra parte es la que se reivindicó; sin reivindicación no hay ninguna.</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>De quién es el dinero</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>Nuestra parte</translation>
    </message>
    <message>
        <source>{kind}, in {currency}</source>
        <translation>{kind}, en {currency}</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Named by: {who}</source>
        <translation>Indicado por: {who}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unidad: {unit}</translation>
    </message>
    <message>
        <source>The document has five categories; a country may be of more than one, and what is true of it is true as of a day. The document itself classifies no country.</source>
        <translation>El documento tiene cinco categorías; un país puede pertenecer a más de una, y lo que vale de él vale a una fecha. El propio documento no clasifica a ningún país.</translation>
    </message>
    <message>
        <source>{country} has not been classified in this plan.</source>
        <translation>{country} no se ha clasificado en este plan.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Says who</source>
        <translation>Según quién</translation>
    </message>
    <message>
        <source>Earlier: {categories}.</source>
        <translation>Antes: {categories}.</translation>
    </message>
    <message>
        <source>category {number} ({day})</source>
        <translation>categoría {number} ({day})</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>These lines are cleared and may be used as they stand, in any of their languages.</source>
        <translation>Estas líneas están autorizadas y pueden usarse tal cual, en cualquiera de sus idiomas.</translation>
    </message>
    <message>
        <source>No message is cleared yet.</source>
        <translation>Aún no hay ningún mensaje autorizado.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, since they are not cleared: %n messages.</source>
        <translation>
            <numerusform>Omitido por no estar autorizado: %n mensaje.</numerusform>
            <numerusform>Omitidos por no estar autorizados: %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared by {who} on {day}.</source>
        <translation>Autorizado por {who} el {day}.</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Lo que decimos</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Lo que lo demuestra</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puntos de conversación</translation>
    </message>
    <message>
        <source>Grades run from 1, the best, to 4. The hash tells whether a file is still the one that was shown: SHA-256, its first sixteen characters.</source>
        <translation>Los grados van de 1, el mejor, a 4. La huella dice si un archivo sigue siendo el que se mostró: SHA-256, sus primeros dieciséis caracteres.</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Qué demuestra</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Of measured figures</source>
        <translation>De cifras medidas</translation>
    </message>
    <message>
        <source>Of results</source>
        <translation>De resultados</translation>
    </message>
    <message>
        <source>Of commitments delivered</source>
        <translation>De compromisos cumplidos</translation>
    </message>
    <message>
        <source>Of visibility duties and identity</source>
        <translation>De obligaciones de visibilidad e identidad</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>Coste previsto</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Coste real</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Sum in {currency}</source>
        <translation>Suma en {currency}</translation>
    </message>
    <message>
        <source>Actions with planned and actual cost</source>
        <translation>Acciones con coste previsto y real</translation>
    </message>
    <message>
        <source>A dash means that nothing was recorded, which is not a cost of nothing. The difference is given where both costs of an action are known.</source>
        <translation>Un guion significa que no se registró nada, que no es un coste nulo. La diferencia se da donde se conocen ambos costes de una acción.</translation>
    </message>
    <message>
        <source>No campaign or action names this source of funds.</source>
        <translation>Ninguna campaña ni acción nombra esta fuente de fondos.</translation>
    </message>
    <message>
        <source>{document} ({ref}) asks that the name and the logo be used correctly, and lists nothing. The list is our suggestion.</source>
        <translation>{document} ({ref}) pide que el nombre y el logotipo se usen correctamente y no enumera nada. La lista es nuestra propuesta.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>For what, and where it can be seen</source>
        <translation>Para qué y dónde puede verse</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>por verificar</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Lo que se aprendió</translation>
    </message>
    <message>
        <source>{title}: {lesson}</source>
        <translation>{title}: {lesson}</translation>
    </message>
    <message>
        <source>Called off or postponed (%n)</source>
        <translation>Cancelado o aplazado (%n)</translation>
    </message>
    <message>
        <source>{title}: {status}</source>
        <translation>{title}: {status}</translation>
    </message>
    <message>
        <source>{said}. {why}</source>
        <translation>{said}. {why}</translation>
    </message>
    <message>
        <source>{title}: was due on {day}</source>
        <translation>{title}: vencía el {day}</translation>
    </message>
    <message>
        <source>Indicators behind their target (%n)</source>
        <translation>Indicadores por debajo de su meta (%n)</translation>
    </message>
    <message>
        <source>Nothing was called off, nothing is overdue, no indicator is behind its target, and nobody wrote down a lesson. That is what was recorded, and no proof that all went well.</source>
        <translation>Nada se canceló, nada está vencido, ningún indicador está por debajo de su meta y nadie anotó una lección. Eso es lo registrado, y no prueba que todo fuera bien.</translation>
    </message>
    <message>
        <source>From {first} to {last}: platforms, meetings of others and our own days.</source>
        <translation>Del {first} al {last}: plataformas, reuniones de otros y nuestros días.</translation>
    </message>
    <message>
        <source>The words of {document}, Annex IV, table 1. Its text speaks of seven types of partner and lists eight, as its table does.</source>
        <translation>En palabras de {document}, anexo IV, cuadro 1. Su texto habla de siete tipos de asociados y enumera ocho, como su cuadro.</translation>
    </message>
    <message>
        <source>Objectives only; the toolkit of one partner has the strategies of its type too.</source>
        <translation>Solo objetivos; las herramientas de un solo asociado incluyen también las estrategias de su tipo.</translation>
    </message>
    <message>
        <source>This partner is of none of the eight types of the document.</source>
        <translation>Este asociado no es de ninguno de los ocho tipos del documento.</translation>
    </message>
    <message>
        <source>In the document, Chinese</source>
        <translation>En el documento, en chino</translation>
    </message>
    <message>
        <source>English, our translation</source>
        <translation>Español, traducción nuestra</translation>
    </message>
    <message>
        <source>What {partner} and UN-Habitat do together, what may be said and shown, and how to tell us what came of it.</source>
        <translation>Lo que {partner} y ONU-Hábitat hacen juntos, lo que puede decirse y mostrarse, y cómo contarnos lo que resultó.</translation>
    </message>
    <message>
        <source>Whom we work with, what may be said and shown together, and how to tell us what came of it.</source>
        <translation>Con quién trabajamos, qué puede decirse y mostrarse juntos, y cómo contarnos lo que resultó.</translation>
    </message>
    <message numerus="yes">
        <source>campaigns together</source>
        <translation>
            <numerusform>campaña conjunta</numerusform>
            <numerusform>campañas conjuntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions together</source>
        <translation>
            <numerusform>acción conjunta</numerusform>
            <numerusform>acciones conjuntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties open</source>
        <translation>
            <numerusform>obligación de visibilidad pendiente</numerusform>
            <numerusform>obligaciones de visibilidad pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners in the plan</source>
        <translation>
            <numerusform>asociado en el plan</numerusform>
            <numerusform>asociados en el plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have a part in an action or a campaign</source>
        <translation>
            <numerusform>participa en una acción o campaña</numerusform>
            <numerusform>participan en una acción o campaña</numerusform>
        </translation>
    </message>
    <message>
        <source>The document names {partner} in {ref}.</source>
        <translation>El documento nombra a {partner} en {ref}.</translation>
    </message>
    <message>
        <source>The document does not name {partner}; the team added it.</source>
        <translation>El documento no nombra a {partner}; lo añadió el equipo.</translation>
    </message>
    <message>
        <source>Our actions</source>
        <translation>Nuestras acciones</translation>
    </message>
    <message>
        <source>Part of the partner</source>
        <translation>Papel del asociado</translation>
    </message>
    <message>
        <source>No campaign and no action is shared yet.</source>
        <translation>Aún no se comparte ninguna campaña ni acción.</translation>
    </message>
    <message>
        <source>Named by the document, without work in the plan yet</source>
        <translation>Nombrados por el documento, aún sin trabajo en el plan</translation>
    </message>
    <message>
        <source>Cleared texts, to be used as they are. A text with an embargo may go out from that moment on.</source>
        <translation>Textos autorizados, para usar tal cual. Un texto con embargo puede difundirse a partir de ese momento.</translation>
    </message>
    <message>
        <source>No text is cleared yet.</source>
        <translation>Aún no hay ningún texto autorizado.</translation>
    </message>
    <message>
        <source>{title} ({channel})</source>
        <translation>{title} ({channel})</translation>
    </message>
    <message>
        <source>Embargoed until {moment}.</source>
        <translation>Embargo hasta {moment}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>All materials, and the languages they are cleared in</source>
        <translation>Todos los materiales y los idiomas en que están autorizados</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Cleared in</source>
        <translation>Autorizado en</translation>
    </message>
    <message>
        <source>Still to come in</source>
        <translation>Aún por llegar en</translation>
    </message>
    <message>
        <source>Please tell us what came of it, even if it was little. Each figure needs:</source>
        <translation>Cuéntenos lo que resultó, aunque fuera poco. Cada cifra necesita:</translation>
    </message>
    <message>
        <source>the number with its qualifier: exactly, about, at least or at most</source>
        <translation>el número con su calificador: exactamente, alrededor de, al menos o como máximo</translation>
    </message>
    <message>
        <source>what it counts, and whether people took part or were reached</source>
        <translation>qué cuenta, y si las personas participaron o fueron alcanzadas</translation>
    </message>
    <message>
        <source>the day or period, the place or channel</source>
        <translation>el día o período, el lugar o canal</translation>
    </message>
    <message>
        <source>the source, with a link or a file that shows it</source>
        <translation>la fuente, con un enlace o archivo que la muestre</translation>
    </message>
    <message>
        <source>women and men, regions or countries, where they were counted</source>
        <translation>mujeres y hombres, regiones o países, donde se contaron</translation>
    </message>
    <message>
        <source>We do not ask for advertising value. Policy changes, commitments and money of others are told in words: who, what, when, where, and who besides us confirms it.</source>
        <translation>No pedimos valor publicitario. Los cambios de política, compromisos y dinero de otros se cuentan con palabras: quién, qué, cuándo, dónde y quién más lo confirma.</translation>
    </message>
    <message>
        <source>These count people, so they are reach: {metrics}.</source>
        <translation>Estas cuentan personas, por lo que son alcance: {metrics}.</translation>
    </message>
    <message>
        <source>These do not count people: {metrics}.</source>
        <translation>Estas no cuentan personas: {metrics}.</translation>
    </message>
    <message numerus="yes">
        <source>Reported so far: %n figures.</source>
        <translation>
            <numerusform>Comunicada hasta ahora: %n cifra.</numerusform>
            <numerusform>Comunicadas hasta ahora: %n cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators that this work is linked to or whose outcome it serves. An estimate of reach is no target, and reach proves no outcome.</source>
        <translation>Indicadores a los que está vinculado este trabajo o a cuyo resultado sirve. Una estimación de alcance no es una meta, y el alcance no demuestra un resultado.</translation>
    </message>
    <message>
        <source>What was told of {year}: {narrative}</source>
        <translation>Lo que se contó de {year}: {narrative}</translation>
    </message>
    <message numerus="yes">
        <source>%n further indicators have no figures yet.</source>
        <translation>
            <numerusform>Otro indicador (%n) aún no tiene cifras.</numerusform>
            <numerusform>Otros %n indicadores aún no tienen cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit: {credit}. Consent: {consent}.</source>
        <translation>Crédito: {credit}. Consentimiento: {consent}.</translation>
    </message>
    <message>
        <source>{met} of {all} are met. A duty counts as met once there is evidence of it.</source>
        <translation>Se han cumplido {met} de {all}. Una obligación cuenta como cumplida cuando hay pruebas de ello.</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>A quién se debe</translation>
    </message>
    <message>
        <source>met on {day}</source>
        <translation>cumplida el {day}</translation>
    </message>
    <message>
        <source>Direct means took part, indirect means reached through others; the two are never added to each other. Sums are gross: they count participations, not different people.</source>
        <translation>Directo significa que participaron, indirecto que fueron alcanzados a través de otros; nunca se suman entre sí. Las sumas son brutas: cuentan participaciones, no personas distintas.</translation>
    </message>
    <message>
        <source>{kind}, gross</source>
        <translation>{kind}, bruto</translation>
    </message>
    <message>
        <source>not in the sum: nobody chose this figure for its event</source>
        <translation>no está en la suma: nadie eligió esta cifra para su evento</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>{label}: {said}</source>
        <translation>{label}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing after a gate can be done while the gate is open: {open} of {total} are.</source>
        <translation>Nada posterior a un control puede hacerse mientras esté abierto: {open} de {total} lo están.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Qué está pendiente</translation>
    </message>
    <message>
        <source>Late before the opening</source>
        <translation>Con retraso antes de la apertura</translation>
    </message>
    <message>
        <source>On a day of the event without an hour</source>
        <translation>En un día del evento, sin hora</translation>
    </message>
    <message>
        <source>At the event, and nobody runs it</source>
        <translation>En el evento, y nadie lo dirige</translation>
    </message>
    <message>
        <source>At the event without a place</source>
        <translation>En el evento, sin lugar</translation>
    </message>
    <message>
        <source>Not ticked off</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Material that is not cleared in its own language</source>
        <translation>Material no autorizado en su propio idioma</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nada está pendiente.</translation>
    </message>
    <message>
        <source>The document asks for planning and contingency protocols. Which branches there are, and what each does, is our proposal.</source>
        <translation>El documento pide protocolos de planificación y contingencia. Qué ramas hay y qué hace cada una es propuesta nuestra.</translation>
    </message>
    <message>
        <source>Do and do not: our proposal, for every language.</source>
        <translation>Hacer y no hacer: propuesta nuestra, para todos los idiomas.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>No hacer</translation>
    </message>
    <message>
        <source>Say the one message first, and once more at the end.</source>
        <translation>Diga primero el mensaje único, y una vez más al final.</translation>
    </message>
    <message>
        <source>Do not use what is not yet cleared.</source>
        <translation>No use lo que aún no está autorizado.</translation>
    </message>
    <message>
        <source>Give a figure with its qualifier, its source and its day.</source>
        <translation>Dé una cifra con su calificador, su fuente y su fecha.</translation>
    </message>
    <message>
        <source>Do not call participations people, nor reach a result.</source>
        <translation>No llame personas a las participaciones ni resultado al alcance.</translation>
    </message>
    <message>
        <source>Speak of people and places by name, with their consent.</source>
        <translation>Hable de personas y lugares por su nombre, con su consentimiento.</translation>
    </message>
    <message>
        <source>Do not speak for another organization or a Government.</source>
        <translation>No hable en nombre de otra organización ni de un Gobierno.</translation>
    </message>
    <message>
        <source>Keep to your own field and to facts; pass on what lies outside it.</source>
        <translation>Cíñase a su ámbito y a los hechos; remita lo que quede fuera.</translation>
    </message>
    <message>
        <source>Do not guess: say when an answer will come, and from whom.</source>
        <translation>No adivine: diga cuándo habrá respuesta y de quién.</translation>
    </message>
    <message>
        <source>House style: look again at these words</source>
        <translation>Estilo de la casa: revise estas palabras</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Nobody is named as a spokesperson yet. Say under People who speaks, and as what.</source>
        <translation>Aún no se ha nombrado a nadie como portavoz. Indique en Personas quién habla y en calidad de qué.</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>Habla como</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguna registrada</translation>
    </message>
    <message>
        <source>The one message, and what holds it up</source>
        <translation>El mensaje único y lo que lo sostiene</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Apariciones</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>En el lugar</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>{owner} ({count})</source>
        <translation>{owner} ({count})</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>{count} of {all} figures were broken down. What was not disaggregated is shown and never shared out among the parts.</source>
        <translation>Se desglosaron {count} de {all} cifras. Lo que no se desglosó se muestra y nunca se reparte entre las partes.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n measured figures was broken down by sex, age, region or otherwise.</source>
        <translation>
            <numerusform>La única cifra medida (%n) no se desglosó por sexo, edad, región ni de otro modo.</numerusform>
            <numerusform>Ninguna de las %n cifras medidas se desglosó por sexo, edad, región ni de otro modo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parts do not match the whole in %n cases; look at them before quoting any.</source>
        <translation>
            <numerusform>En %n caso las partes no coinciden con el total; revíselo antes de citarlo.</numerusform>
            <numerusform>En %n casos las partes no coinciden con el total; revíselos antes de citarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Proporción del total</translation>
    </message>
    <message>
        <source>Whole: {definition}</source>
        <translation>Total: {definition}</translation>
    </message>
    <message>
        <source>not disaggregated</source>
        <translation>sin desglosar</translation>
    </message>
    <message>
        <source>{event}, by {dimension}: {state}</source>
        <translation>{event}, por {dimension}: {state}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>the plan, parts of measured figures</source>
        <translation>el plan, partes de las cifras medidas</translation>
    </message>
    <message>
        <source>{document}, Annex II, table 2, estimates</source>
        <translation>{document}, anexo II, cuadro 2, estimaciones</translation>
    </message>
    <message>
        <source>the plan, figures of the indicators</source>
        <translation>el plan, cifras de los indicadores</translation>
    </message>
    <message>
        <source>Weekends and days off of the duty stations between {first} and {last}.</source>
        <translation>Fines de semana y días no laborables de los lugares de destino entre el {first} y el {last}.</translation>
    </message>
    <message>
        <source>{station}: weekend {days}</source>
        <translation>{station}: fin de semana {days}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>the plan, contribution ledger</source>
        <translation>el plan, registro de contribuciones</translation>
    </message>
    <message>
        <source>the plan, co-investments</source>
        <translation>el plan, coinversiones</translation>
    </message>
    <message>
        <source>{what}: {figure}</source>
        <translation>{what}: {figure}</translation>
    </message>
    <message>
        <source>Each link stands for itself: a figure of a lower one proves nothing about a higher one.</source>
        <translation>Cada eslabón vale por sí mismo: una cifra de uno inferior no prueba nada sobre uno superior.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Eslabón</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Qué pregunta</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Qué está registrado</translation>
    </message>
    <message>
        <source>pieces of evidence: {count}</source>
        <translation>pruebas: {count}</translation>
    </message>
    <message>
        <source>{name}: {figure} ({year}), {standing}</source>
        <translation>{name}: {figure} ({year}), {standing}</translation>
    </message>
    <message>
        <source>indicators without a figure: {count}</source>
        <translation>indicadores sin cifra: {count}</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>cost of actions, as far as recorded: {amounts}</source>
        <translation>costo de las acciones, en la medida en que consta: {amounts}</translation>
    </message>
    <message>
        <source>actions: {all}, of which done: {done}</source>
        <translation>acciones: {all}, de ellas realizadas: {done}</translation>
    </message>
    <message>
        <source>events held in the period: {count}</source>
        <translation>eventos celebrados en el período: {count}</translation>
    </message>
    <message>
        <source>texts cleared: {count}</source>
        <translation>textos aprobados: {count}</translation>
    </message>
    <message>
        <source>measured figures: {count}</source>
        <translation>cifras medidas: {count}</translation>
    </message>
    <message>
        <source>policy changes and commitments: {count}, confirmed: {by}</source>
        <translation>cambios de políticas y compromisos: {count}, confirmados: {by}</translation>
    </message>
    <message>
        <source>co-investments: {count}</source>
        <translation>coinversiones: {count}</translation>
    </message>
    <message>
        <source>surveys: {count}</source>
        <translation>encuestas: {count}</translation>
    </message>
    <message>
        <source>What was put in?</source>
        <translation>¿Qué se aportó?</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>¿Qué se hizo?</translation>
    </message>
    <message>
        <source>What came out, and whom did it reach?</source>
        <translation>¿Qué se produjo y a quién llegó?</translation>
    </message>
    <message>
        <source>What did people make of it?</source>
        <translation>¿Qué sacaron de ello las personas?</translation>
    </message>
    <message>
        <source>What changed in what they know, think and do?</source>
        <translation>¿Qué cambió en lo que saben, piensan y hacen?</translation>
    </message>
    <message>
        <source>What changed for people and cities?</source>
        <translation>¿Qué cambió para las personas y las ciudades?</translation>
    </message>
    <message>
        <source>As the calendar stood on {day}, the serious ones marked.</source>
        <translation>Según el calendario a {day}; las graves están señaladas.</translation>
    </message>
    <message>
        <source>Nothing clashes in the period.</source>
        <translation>No hay coincidencias problemáticas en el período.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Gravedad</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the calendar of the app</source>
        <translation>
            <numerusform>y %n más, en el calendario de la aplicación</numerusform>
            <numerusform>y %n más, en el calendario de la aplicación</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo “{caption}” is not printed. {why}</source>
        <translation>La fotografía «{caption}» no se imprime. {why}</translation>
    </message>
    <message>
        <source>Photo: {credit}</source>
        <translation>Foto: {credit}</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>As {document} has it.</source>
        <translation>Según {document}.</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Disponible en</translation>
    </message>
    <message>
        <source>draft of {version}</source>
        <translation>borrador de {version}</translation>
    </message>
    <message>
        <source>The plan this pack was made from, complete</source>
        <translation>El plan del que procede esta carpeta, completo</translation>
    </message>
    <message>
        <source>The calendar of the period</source>
        <translation>El calendario del período</translation>
    </message>
    <message>
        <source>The plan with its files is larger than {megabytes} MB and is not carried inside this file.</source>
        <translation>El plan, con sus archivos, supera los {megabytes} MB y no se incluye en este archivo.</translation>
    </message>
    <message>
        <source>Nothing that was looked for stands in the way of a final version.</source>
        <translation>Nada de lo comprobado impide una versión definitiva.</translation>
    </message>
    <message>
        <source>Findings that stop a final version: {count}.</source>
        <translation>Observaciones que impiden una versión definitiva: {count}.</translation>
    </message>
    <message>
        <source>More to look at: {count}.</source>
        <translation>Otros puntos por revisar: {count}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Findings that somebody answers for by name</source>
        <translation>Observaciones de las que alguien responde con su nombre</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Why it may go out</source>
        <translation>Por qué puede publicarse</translation>
    </message>
    <message>
        <source>And {count} more, which “comms-planner preflight” lists.</source>
        <translation>Y {count} más, que «comms-planner preflight» enumera.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>{column}: relation</source>
        <translation>{column}: relación</translation>
    </message>
    <message>
        <source>{column}: unit</source>
        <translation>{column}: unidad</translation>
    </message>
    <message>
        <source>{column}: more</source>
        <translation>{column}: más</translation>
    </message>
    <message>
        <source>Available for interviews</source>
        <translation>Disponible para entrevistas</translation>
    </message>
    <message>
        <source>About the series</source>
        <translation>Acerca de la serie</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>For media, by the hour</source>
        <translation>Para los medios, hora por hora</translation>
    </message>
    <message>
        <source>session of the series</source>
        <translation>edición de la serie</translation>
    </message>
    <message>
        <source>Left out because not yet cleared: {count}.</source>
        <translation>Omitidos por no estar aún autorizados: {count}.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Palabra por palabra</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>{consent}, {day}</source>
        <translation>{consent}, {day}</translation>
    </message>
    <message>
        <source>Not printed for want of consent or credit: stories {stories}, photos {photos}.</source>
        <translation>Sin imprimir por falta de consentimiento o crédito: historias {stories}, fotografías {photos}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Media on the list so far: {count}, of whom accredited: {granted}.</source>
        <translation>Medios en la lista hasta ahora: {count}, de ellos acreditados: {granted}.</translation>
    </message>
    <message>
        <source>What this pack is: its kind, subject, period and version</source>
        <translation>Qué es esta carpeta: tipo, tema, período y versión</translation>
    </message>
    <message>
        <source>Changed since {version}</source>
        <translation>Cambios desde {version}</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>una versión anterior</translation>
    </message>
    <message>
        <source>{version} of {day}</source>
        <translation>{version} del {day}</translation>
    </message>
    <message>
        <source>Added: {added}. Gone: {gone}. Changed: {changed}. Compared with the plan that the earlier pack carries.</source>
        <translation>Añadidos: {added}. Suprimidos: {gone}. Modificados: {changed}. En comparación con el plan que lleva la carpeta anterior.</translation>
    </message>
    <message>
        <source>Nothing that concerns this pack has changed since, by the plan that the earlier pack carries.</source>
        <translation>Nada de lo que atañe a esta carpeta ha cambiado desde entonces, según el plan que lleva la anterior.</translation>
    </message>
    <message>
        <source>And {count} more, which “comms-planner diff-pack” lists.</source>
        <translation>Y {count} más, que «comms-planner diff-pack» enumera.</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>grado {grade}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Estimated, per occurrence</source>
        <translation>Estimadas, por edición</translation>
    </message>
    <message>
        <source>Of indicators</source>
        <translation>De los indicadores</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>T-{days} d</source>
        <translation>T-{days} d</translation>
    </message>
    <message>
        <source>T+{days} d</source>
        <translation>T+{days} d</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>from closing</source>
        <translation>desde la clausura</translation>
    </message>
    <message>
        <source>{when}, {where}</source>
        <translation>{when}, {where}</translation>
    </message>
    <message>
        <source>This edition has no tasks in the plan yet. These are the dates that the ladder “{ladder}” would give it.</source>
        <translation>Esta edición aún no tiene tareas en el plan. Estas son las fechas que le daría el cronograma inverso «{ladder}».</translation>
    </message>
    <message>
        <source>Late tasks: {late}. No longer possible in time: {infeasible}. The latest safe start is the last day on which a task may begin without delaying what follows; a gate holds back all after it.</source>
        <translation>Tareas atrasadas: {late}. Ya imposibles a tiempo: {infeasible}. El último inicio seguro es el último día en que una tarea puede empezar sin retrasar lo que sigue; una compuerta detiene todo lo posterior.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Latest safe start</source>
        <translation>Último inicio seguro</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>Otras tareas</translation>
    </message>
    <message>
        <source>No edition of this period has tasks counted back from it.</source>
        <translation>Ninguna edición de este período tiene tareas planificadas hacia atrás.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more figures in the plan.</source>
        <translation>
            <numerusform>Y %n cifra más en el plan.</numerusform>
            <numerusform>Y %n cifras más en el plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the document’s table: {name}.</source>
        <translation>En el cuadro del documento: {name}.</translation>
    </message>
    <message>
        <source>An estimate is the document’s planning figure for one occurrence. A measurement is what somebody counted at one edition. Neither overwrites the other.</source>
        <translation>Una estimación es la cifra de planificación del documento para una ocasión. Una medición es lo que alguien contó en una edición. Ninguna sustituye a la otra.</translation>
    </message>
    <message>
        <source>What {document} says, what others say and what we propose are told apart: “the document” stands for its own words, “outside source” for somebody else’s, “entered by us” and “our suggestion” for ours.</source>
        <translation>Se distingue entre lo que dice {document}, lo que dicen otros y lo que proponemos: «el documento» remite a su propio texto, «fuente externa» a lo que dicen otros, e «introducido por nosotros» y «propuesta nuestra» a lo nuestro.</translation>
    </message>
    <message>
        <source>One of the pilots of the document’s typology.</source>
        <translation>Uno de los países piloto de la tipología del documento.</translation>
    </message>
    <message>
        <source>Every figure of what this pack is about, as it stands in the plan: what it counts, who says so, of which day, how good its evidence is (1 is the best), and the first sixteen characters of the evidence’s SHA-256.</source>
        <translation>Cada cifra de lo que trata esta carpeta, tal como figura en el plan: qué cuenta, quién lo dice, de qué día, la calidad de su prueba (1 es la mejor) y los dieciséis primeros caracteres del SHA-256 de la prueba.</translation>
    </message>
    <message>
        <source>Also on {day}: {titles}</source>
        <translation>También el {day}: {titles}</translation>
    </message>
    <message>
        <source>What waits for what</source>
        <translation>Qué espera a qué</translation>
    </message>
    <message>
        <source>“{action}” ({when}) waits for “{other}” ({until}).</source>
        <translation>«{action}» ({when}) espera a «{other}» ({until}).</translation>
    </message>
    <message numerus="yes">
        <source>“{action}” ({when}) waits for “{other}” ({until}), with at least %n days between.</source>
        <translation>
            <numerusform>«{action}» ({when}) espera a «{other}» ({until}), con al menos %n día de por medio.</numerusform>
            <numerusform>«{action}» ({when}) espera a «{other}» ({until}), con al menos %n días de por medio.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” ({when}) may begin before “{other}” ({until}) is over by days: {days}.</source>
        <translation>«{action}» ({when}) puede empezar antes de que termine «{other}» ({until}); días de adelanto: {days}.</translation>
    </message>
    <message>
        <source>More actions wait for another here than can be listed. Choose a shorter period or a filter to see which.</source>
        <translation>Aquí hay demasiadas acciones que esperan a otra para enumerarlas. Elija un período más corto o un filtro para ver cuáles son.</translation>
    </message>
    <message>
        <source>another figure is in use now</source>
        <translation>ahora se utiliza otra cifra</translation>
    </message>
    <message>
        <source>Ladder of {edition}</source>
        <translation>Planificación inversa: {edition}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Struck out: done work, and what was cancelled.</source>
        <translation>Tachado: trabajo terminado y lo que se canceló.</translation>
    </message>
    <message>
        <source>Hatched: known only to the month, quarter or year.</source>
        <translation>Rayado: solo se conoce el mes, el trimestre o el año.</translation>
    </message>
</context>
<context>
    <name>Result level</name>
    <message>
        <source>input</source>
        <translation>insumo</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>output</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>out-take</source>
        <translation>asimilación</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impacto</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Executive Director</source>
        <translation>Director Ejecutivo</translation>
    </message>
    <message>
        <source>Deputy Executive Director</source>
        <translation>Director Ejecutivo Adjunto</translation>
    </message>
    <message>
        <source>Spokesperson, if any</source>
        <translation>Portavoz, en su caso</translation>
    </message>
    <message>
        <source>Head of communications</source>
        <translation>Jefe de comunicaciones</translation>
    </message>
    <message>
        <source>Media officer</source>
        <translation>Oficial de medios</translation>
    </message>
    <message>
        <source>Social media officer</source>
        <translation>Oficial de redes sociales</translation>
    </message>
    <message>
        <source>Web editor</source>
        <translation>Editor web</translation>
    </message>
    <message>
        <source>Production unit</source>
        <translation>Unidad de producción</translation>
    </message>
    <message>
        <source>Thematic expert or technical staff</source>
        <translation>Experto temático o personal técnico</translation>
    </message>
    <message>
        <source>External Relations Division</source>
        <translation>División de Relaciones Externas</translation>
    </message>
    <message>
        <source>Partner liaison</source>
        <translation>Enlace con los asociados</translation>
    </message>
    <message>
        <source>Regional and country offices</source>
        <translation>Oficinas regionales y en los países</translation>
    </message>
    <message>
        <source>Monitoring and evaluation officer</source>
        <translation>Oficial de seguimiento y evaluación</translation>
    </message>
    <message>
        <source>Host Government or host city</source>
        <translation>Gobierno o ciudad anfitriones</translation>
    </message>
    <message>
        <source>Substantive branch owning the flagship programme</source>
        <translation>Subdivisión sustantiva responsable del programa emblemático</translation>
    </message>
    <message>
        <source>Department of Global Communications</source>
        <translation>Departamento de Comunicación Global</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>the working day before</source>
        <translation>el día laborable anterior</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>el día laborable siguiente</translation>
    </message>
    <message>
        <source>stays on its day</source>
        <translation>se queda en su día</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>random sample</source>
        <translation>muestra aleatoria</translation>
    </message>
    <message>
        <source>everybody was asked</source>
        <translation>se preguntó a todos</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>muestra no aleatoria</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>{person} is needed at the same time for “{first}” and “{second}”.</source>
        <translation>{person} hace falta a la vez para «{first}» y «{second}».</translation>
    </message>
    <message>
        <source>{person} is needed on the same day for “{first}” and “{second}”.</source>
        <translation>{person} hace falta el mismo día para «{first}» y «{second}».</translation>
    </message>
    <message>
        <source>{person} is needed for “{first}” and is away from {begin} to {end}.</source>
        <translation>{person} hace falta para «{first}» y está ausente del {begin} al {end}.</translation>
    </message>
    <message>
        <source>{person} is needed for “{first}” and is away on {begin}.</source>
        <translation>{person} hace falta para «{first}» y está ausente el {begin}.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, a day off.</source>
        <translation>«{first}» cae en {holiday}, día no laborable.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, half a day off.</source>
        <translation>«{first}» cae en {holiday}, medio día no laborable.</translation>
    </message>
    <message>
        <source>“{first}” falls on {holiday}, a floating holiday: avoid meetings.</source>
        <translation>«{first}» cae en {holiday}, día feriado flotante: evite reuniones.</translation>
    </message>
    <message>
        <source>“{first}” falls on a weekend.</source>
        <translation>«{first}» cae en fin de semana.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” fall on the same days.</source>
        <translation>«{first}» y «{second}» coinciden en los mismos días.</translation>
    </message>
    <message>
        <source>“{first}” begins before “{second}” is over, which it waits for.</source>
        <translation>«{first}» empieza antes de que termine «{second}», de la que depende.</translation>
    </message>
    <message>
        <source>“{first}” begins too long before “{second}” is over; days that are allowed: {days}.</source>
        <translation>«{first}» empieza demasiado antes de que termine «{second}»; días de adelanto admitidos: {days}.</translation>
    </message>
    <message>
        <source>“{first}” is a gate and still open, though “{second}” after it is done.</source>
        <translation>«{first}» es un punto de control que sigue abierto, aunque «{second}», que viene después, está terminado.</translation>
    </message>
    <message>
        <source>“{first}” should come before “{second}” but lies after it.</source>
        <translation>«{first}» debería ir antes que «{second}», pero va después.</translation>
    </message>
    <message>
        <source>House style: “{usual}” rather than “{found}”.</source>
        <translation>Normas de estilo: «{usual}» en lugar de «{found}».</translation>
    </message>
    <message>
        <source>House style: day before month, “{usual}”, not “{found}”.</source>
        <translation>Normas de estilo: el día antes del mes, «{usual}», no «{found}».</translation>
    </message>
    <message>
        <source>House style: group the digits of large numbers, “{usual}”, not “{found}”.</source>
        <translation>Normas de estilo: agrupe las cifras de los números grandes, «{usual}», no «{found}».</translation>
    </message>
    <message>
        <source>House style: no exclamation marks; found “{found}”.</source>
        <translation>Normas de estilo: sin signos de exclamación; aparece «{found}».</translation>
    </message>
    <message>
        <source>House style: full-width punctuation between Chinese characters, not “{found}”.</source>
        <translation>Normas de estilo: puntuación de ancho completo entre caracteres chinos, no «{found}».</translation>
    </message>
    <message>
        <source>A sentence of {count} words is hard to follow; it begins “{found}”.</source>
        <translation>Una oración de {count} palabras es difícil de seguir; empieza por «{found}».</translation>
    </message>
    <message>
        <source>No longer needed in this branch.</source>
        <translation>Ya no es necesario en esta rama.</translation>
    </message>
    <message>
        <source>Planned social media are held in a crisis.</source>
        <translation>Las publicaciones previstas en las redes sociales se suspenden en una crisis.</translation>
    </message>
    <message>
        <source>Waits for the new date.</source>
        <translation>En espera de la nueva fecha.</translation>
    </message>
    <message>
        <source>Kept on {day}: earlier would pass a gate that must be open first.</source>
        <translation>Se mantiene en esta fecha: {day}; antes no se habría superado un punto de control obligatorio.</translation>
    </message>
    <message>
        <source>Put before {day}, since what lies there cannot move and needs this gate.</source>
        <translation>Colocado antes de esta fecha: {day}; lo previsto ese día no puede moverse y necesita este punto de control.</translation>
    </message>
    <message>
        <source>Kept before the event on {day}.</source>
        <translation>Se mantiene antes del acto ({day}).</translation>
    </message>
    <message>
        <source>Kept after the event on {day}.</source>
        <translation>Se mantiene después del acto ({day}).</translation>
    </message>
    <message>
        <source>A gate that must come first stands on {day} and cannot be moved by the ladder.</source>
        <translation>Un punto de control previo está fijado en esta fecha, {day}, y el cronograma inverso no puede moverlo.</translation>
    </message>
    <message>
        <source>Moved off {day}, which is not a working day.</source>
        <translation>Desplazado: {day} no es día laborable.</translation>
    </message>
    <message>
        <source>Too much for {person} on {date}: {count} things to do, of which {limit} fit.</source>
        <translation>Demasiado para {person} el {date}: {count} tareas, de las que caben {limit}.</translation>
    </message>
    <message>
        <source>Working days it needs: {days}. It should have begun on {start}.</source>
        <translation>Días laborables necesarios: {days}. Debería haber comenzado el {start}.</translation>
    </message>
    <message>
        <source>Working days it needs before what follows: {days}. It should have begun on {start}.</source>
        <translation>Días laborables necesarios antes de lo que sigue: {days}. Debería haber comenzado el {start}.</translation>
    </message>
    <message>
        <source>{day} is {holiday}, half a day off.</source>
        <translation>El {day} es {holiday}, medio día no laborable.</translation>
    </message>
    <message>
        <source>{day} is {holiday}, a floating holiday: some may be away.</source>
        <translation>El {day} es {holiday}, feriado flotante: puede haber ausencias.</translation>
    </message>
    <message>
        <source>Too late for it: the last day it could serve, {day}, is over.</source>
        <translation>Es demasiado tarde: el último día útil, {day}, ya ha pasado.</translation>
    </message>
    <message>
        <source>It keeps this day, also when the edition moves.</source>
        <translation>Se mantiene en este día, también cuando se mueve la edición.</translation>
    </message>
    <message>
        <source>“{asset}” goes out ({language}, {channel}) on {out}, before its embargo lifts on {lifts}.</source>
        <translation>«{asset}» se publica ({language}, {channel}) el {out}, antes de que se levante su embargo el {lifts}.</translation>
    </message>
    <message>
        <source>“{asset}” goes out ({language}, {channel}) on {out}, before its embargo for “{second}” lifts on {lifts}.</source>
        <translation>«{asset}» se publica ({language}, {channel}) el {out}, antes de que se levante su embargo para «{second}» el {lifts}.</translation>
    </message>
    <message>
        <source>The embargo on “{asset}” lifts on {lifts}, before we publish it ourselves ({language}, {channel}) on {out}.</source>
        <translation>El embargo de «{asset}» se levanta el {lifts}, antes de que lo publiquemos nosotros ({language}, {channel}) el {out}.</translation>
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
        <translation>solo esta</translation>
    </message>
    <message>
        <source>this and all later ones</source>
        <translation>esta y todas las siguientes</translation>
    </message>
    <message>
        <source>all of the series</source>
        <translation>toda la serie</translation>
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
        <translation>conviene revisarlo</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>conviene saberlo</translation>
    </message>
</context>
<context>
    <name>Speaks as</name>
    <message>
        <source>executive director</source>
        <translation>director ejecutivo</translation>
    </message>
    <message>
        <source>deputy executive director</source>
        <translation>director ejecutivo adjunto</translation>
    </message>
    <message>
        <source>spokesperson</source>
        <translation>portavoz</translation>
    </message>
    <message>
        <source>technical staff</source>
        <translation>personal técnico</translation>
    </message>
    <message>
        <source>external relations office</source>
        <translation>oficina de relaciones externas</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>in step</source>
        <translation>coinciden</translation>
    </message>
    <message>
        <source>themes part</source>
        <translation>los temas divergen</translation>
    </message>
    <message>
        <source>apart, with a reason</source>
        <translation>divergen, con un motivo</translation>
    </message>
    <message>
        <source>a theme is missing</source>
        <translation>falta un tema</translation>
    </message>
    <message>
        <source>no launch yet</source>
        <translation>aún sin lanzamiento</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>accreditation</source>
        <translation>acreditación</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>link to a commitment</source>
        <translation>vínculo con un compromiso</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>dependencia</translation>
    </message>
    <message>
        <source>actual figure</source>
        <translation>cifra real</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>intervención</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>archivo adjunto</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea de base</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>item of a checklist</source>
        <translation>elemento de una lista de verificación</translation>
    </message>
    <message>
        <source>co-investment</source>
        <translation>coinversión</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>content item</source>
        <translation>elemento de contenido</translation>
    </message>
    <message>
        <source>line of the contingency plan</source>
        <translation>línea del plan de contingencia</translation>
    </message>
    <message>
        <source>rule of the contingency plan</source>
        <translation>regla del plan de contingencia</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>obligación</translation>
    </message>
    <message>
        <source>duty station</source>
        <translation>lugar de destino</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>embargoed copy</source>
        <translation>ejemplar con embargo</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>reason for a change</source>
        <translation>motivo de un cambio</translation>
    </message>
    <message>
        <source>flagship programme</source>
        <translation>programa emblemático</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>punto de control</translation>
    </message>
    <message>
        <source>kept mapping of columns</source>
        <translation>correspondencia de columnas guardada</translation>
    </message>
    <message>
        <source>name in another calendar</source>
        <translation>nombre en otro calendario</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>share of a co-investment</source>
        <translation>parte de una coinversión</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>cronograma inverso</translation>
    </message>
    <message>
        <source>ladder task</source>
        <translation>tarea del cronograma inverso</translation>
    </message>
    <message>
        <source>launch of a report</source>
        <translation>presentación de un informe</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>entry of the contribution ledger</source>
        <translation>entrada del registro de contribuciones</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>medición</translation>
    </message>
    <message>
        <source>evidence of a measurement</source>
        <translation>prueba de una medición</translation>
    </message>
    <message>
        <source>part of a measurement</source>
        <translation>parte de una medición</translation>
    </message>
    <message>
        <source>media contact</source>
        <translation>contacto de medios</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>quoted figure</source>
        <translation>cifra citada</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>observance</source>
        <translation>día internacional</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>counted overlap</source>
        <translation>superposición contada</translation>
    </message>
    <message>
        <source>version of a pack</source>
        <translation>versión de una carpeta</translation>
    </message>
    <message>
        <source>recipe of a pack</source>
        <translation>modelo de dosier</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>asociado</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>casilla</translation>
    </message>
    <message>
        <source>item of the measurement plan</source>
        <translation>elemento del plan de medición</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>reporting period</source>
        <translation>período de que se informa</translation>
    </message>
    <message>
        <source>evidence of a result</source>
        <translation>prueba de un resultado</translation>
    </message>
    <message>
        <source>link to an indicator</source>
        <translation>vínculo con un indicador</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>vista guardada</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>escenario</translation>
    </message>
    <message>
        <source>step of a scenario</source>
        <translation>paso de un escenario</translation>
    </message>
    <message>
        <source>season</source>
        <translation>temporada</translation>
    </message>
    <message>
        <source>exception of a series</source>
        <translation>excepción de una serie</translation>
    </message>
    <message>
        <source>story</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>fotografía</translation>
    </message>
    <message>
        <source>survey result</source>
        <translation>resultado de encuesta</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>thought leader</source>
        <translation>líder de opinión</translation>
    </message>
    <message>
        <source>universe</source>
        <translation>universo</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>exención</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>action’s further edition</source>
        <translation>otra edición de la acción</translation>
    </message>
    <message>
        <source>partner’s part</source>
        <translation>función del asociado</translation>
    </message>
    <message>
        <source>person’s part in an action</source>
        <translation>función de una persona en una acción</translation>
    </message>
    <message>
        <source>campaign’s edition</source>
        <translation>edición de la campaña</translation>
    </message>
    <message>
        <source>campaign’s flagship programme</source>
        <translation>programa emblemático de la campaña</translation>
    </message>
    <message>
        <source>campaign’s outcome</source>
        <translation>resultado de la campaña</translation>
    </message>
    <message>
        <source>campaign’s partner</source>
        <translation>asociado de la campaña</translation>
    </message>
    <message>
        <source>country’s classification</source>
        <translation>clasificación del país</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>día festivo</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No flagship</source>
        <translation>Sin programa emblemático</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Sin campaña</translation>
    </message>
    <message>
        <source>No platform</source>
        <translation>Sin plataforma</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>Sin pilar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Outside moments</source>
        <translation>Momentos externos</translation>
    </message>
    <message>
        <source>Observances and seasons</source>
        <translation>Días internacionales y temporadas</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>storytelling</source>
        <translation>narración de historias</translation>
    </message>
    <message>
        <source>timely, groundbreaking research</source>
        <translation>investigación oportuna e innovadora</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>creative materials</source>
        <translation>materiales creativos</translation>
    </message>
    <message>
        <source>media engagement</source>
        <translation>relación con los medios</translation>
    </message>
    <message>
        <source>public engagement</source>
        <translation>participación del público</translation>
    </message>
    <message>
        <source>authoritative voice</source>
        <translation>voz autorizada</translation>
    </message>
    <message>
        <source>no tool chosen</source>
        <translation>ninguna herramienta elegida</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>target met</source>
        <translation>meta alcanzada</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>en buen camino</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>fuera de rumbo</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no demostrado</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>aún no toca</translation>
    </message>
    <message>
        <source>no actual yet</source>
        <translation>aún sin dato real</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin meta</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>aún sin cifras</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>meta no alcanzada</translation>
    </message>
    <message>
        <source>actual not known</source>
        <translation>valor real desconocido</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no se aplica</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Disaggregate measurement</source>
        <translation>Desglosar la medición</translation>
    </message>
    <message>
        <source>Remove part of measurement</source>
        <translation>Quitar parte de la medición</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>ciudades</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>views</source>
        <translation>visualizaciones</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>campuses</source>
        <translation>campus</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>políticas</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>menciones</translation>
    </message>
    <message>
        <source>clippings</source>
        <translation>recortes</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>descargas</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interacciones</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>oyentes</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>autoridades locales</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>oficinas</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impresiones</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>compromisos</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
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
        <translation>presentado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>our translation</source>
        <translation>traducción nuestra</translation>
    </message>
    <message>
        <source>official wording, confirmed</source>
        <translation>redacción oficial, confirmada</translation>
    </message>
    <message>
        <source>official wording, not re-verified</source>
        <translation>redacción oficial, sin volver a verificar</translation>
    </message>
    <message>
        <source>established name</source>
        <translation>nombre establecido</translation>
    </message>
</context>
<context>
    <name>Work status</name>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
</context>
</TS>
