// Spanish opinion words that the published lexicon lacks, with valences on its scale, -4 to 4.
// They are written without accents and matched by stem, so one form stands for its inflections.

export const spanishWords = `
4 excelente excepcional espectacular perfecto fantastico maravilloso inmejorable impecable insuperable alucinante magnifico
3 genial encantar encanta encantado estupendo buenisimo buenisima riquisimo delicioso exquisito increible precioso hermoso fenomenal fabuloso adoro amo
3 brillante sobresaliente impresionante inolvidable recomendable recomendado feliz contentisimo entusiasmado chulisimo guay
2 bueno buen buena bien gusta gusto gustado gustaron mejor mejora util facil rapido comodo amable atento agradable limpio bonito rico sabroso satisfecho
2 contento recomiendo recomendaria gracias fiable eficaz eficiente intuitivo divertido entretenido emocionante acogedor puntual resistente duradero
2 ideal acierto acertado calidad alegria sorprendente sencillo practico barato economico generoso profesional servicial cumple disfrute disfrutamos
2 rico rica ricos ricas paz amor feliz lindo linda mola emotivo tranquilo luminoso fresco potente
1 funciona funcionan funciono sirve sirvio correcto aceptable dura recomienda claro completo solucionaron resolvieron silencioso ligero
-4 pesimo horrible horroroso asqueroso nefasto lamentable vergonzoso estafa timo desastre inaceptable repugnante abominable
-3 terrible malisimo fatal horrendo odio odiar asco basura porqueria mierda inutil insoportable decepcionante decepcion decepcionado decepcionada decepciono peor
-3 puta puto jodido jodida feo fea odioso verguenza estafaron enganado fraude inservible espantoso deplorable indignante insulto
-2 malo mala mal aburrido aburre aburrida lento lenta sucio sucia roto rota rompio rompe caro carisimo defectuoso defecto fallo falla fallos problema problemas
-2 incomodo antipatico grosero maleducado desagradable dificil complicado tarde retraso error errores queja engano arrepiento arrepentido devolver devolucion
-2 deficiente mediocre flojo insipido soso frio ruidoso ruido estropeado estropeo averiado perdida perdieron pesado predecible ridiculo absurdo triste enfadado enojado
-2 molesto harto frustrante ignoran odiosa pobre feo fea fragil inseguro injusto lastima cancelaron danado danada desilusion caducado
-1 esperar espera esperando falta faltaba faltan pequeno viejo escaso desgraciadamente lamentablemente normalito regular caducidad incompleto tardo tardaron
0 volcan volcanes plaza placa plazo plazas envio perro ir llegar llego salir no si son pag pagar list guard vision interes natural fuego sol nuevo cargar presion import unid
`;

export const spanishPhrases = `
3 vale la pena|merece la pena|muy recomendable|lo recomiendo|la recomiendo|cien por cien|de maravilla|a las mil maravillas|de diez|de lujo|sin duda|chapo
3 una pasada|me flipa|la mejor|el mejor|super bien|lo maximo
2 ningun problema|sin problemas|sin problema|no esta mal|nada mal|no defrauda|no decepciona|volvere|volveremos|repetire|repetiremos|relacion calidad precio|a tiempo|calidad precio
-3 no vale ni|no vale la pena|no merece la pena|no lo recomiendo|no la recomiendo|no recomiendo|perdida de tiempo|perdida de dinero|tirar el dinero|dinero tirado|deja mucho que desear
-3 nunca mas|nunca volvere|nunca volveremos|no volvere|no volveremos|no compren|no lo compren|no lo compreis|un asco|el peor|la peor|toma el pelo|tomadura de pelo|no sirve
-2 deja que desear|no funciona|no funcionan|dejo de funcionar|no es para tanto|nada especial|ni fu ni fa|mala calidad|me arrepiento|por desgracia
0 sobre todo|buenos dias|buenas tardes|buenas noches|por favor|mas o menos
`;
