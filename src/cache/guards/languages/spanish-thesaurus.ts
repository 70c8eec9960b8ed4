// Plain synonyms and opposites of everyday Spanish, in the forms a stemmer cannot join. A line: the first with each other.
export const spanishSynonyms = `coche auto carro automóvil
ordenador computadora computador
móvil celular teléfono
contraseña clave
comprar adquirir
vender comercializar
empezar comenzar iniciar
terminar acabar finalizar concluir
contento feliz alegre
triste apenado
bonito hermoso bello lindo
grande enorme gran
pequeño chico
rápido veloz
trabajo empleo
casa hogar vivienda
dinero plata
enviar mandar remitir
elegir escoger seleccionar
obtener conseguir lograr
arreglar reparar
error fallo
borrar eliminar suprimir
cambiar modificar
ayudar asistir
mostrar enseñar
niño chaval crío
médico doctor
película filme
avión aeroplano
andar caminar
saltar brincar
cortar picar rebanar
hablar conversar charlar platicar
ver mirar observar
decir afirmar señalar
morir fallecer
matar asesinar
policía agente
ataque atentado
barco buque
bicicleta bici
foto fotografía imagen
autobús bus
calle vía
patata papa
gafas lentes anteojos
zumo jugo
piscina alberca
cerrar clausurar
cancelar anular
precio costo coste
factura recibo
pedido orden solicitar
devolver reembolsar
usar utilizar emplear
necesitar requerir
permitir dejar
responder contestar
preguntar consultar
aceptar aprobar
rechazar denegar
entregar repartir
excelente magnífico estupendo
terrible horrible pésimo
aburrido tedioso
barato económico
caro costoso
encontrar hallar
volver regresar
entender comprender
poner colocar pongo
salir salgo
hacer realizar
comprobar verificar
cuesta valer
regalo obsequio
equipaje maletas
maleta valija
habitación cuarto dormitorio
reserva reservación
dirección domicilio
abogado letrado
alumno estudiante
sueldo salario
impuesto tributo
oferta promoción
tienda comercio
camiseta playera remera
nevera frigorífico refrigerador
lavadora lavarropas
archivo fichero
carpeta directorio
roto averiado dañado
estropeado averiado
importante relevante
semejante parecido similar
necesario preciso imprescindible
gratis gratuito
embarazada encinta
fiebre calentura
resfriado catarro
pelo cabello
gordo obeso
tonto necio
valiente audaz
cansado agotado
enfadado enojado
asustado atemorizado
averiguar descubrir
solucionar resolver
aplazar posponer postergar
adjuntar anexar
caducar expirar vencer
alquilar arrendar rentar
manejar conducir
estacionar aparcar
disminuir reducir
explicar aclarar
rellenar completar cumplimentar
romper quebrar roto
escrito escribir
visto ver
muerto morir
cubierto cubrir
abierto abrir
medicina medicamento fármaco
boleto billete pasaje
apartamento departamento
baño aseo lavabo
email mail
distinto diferente
complicado difícil
sencillo fácil simple
tirar botar
suceder ocurrir`;
export const spanishOpposites = `hombre mujer
padre madre
rey reina
marido mujer
actor actriz
bueno malo
bien mal
grande pequeño
alto bajo
largo corto
rápido lento
fácil difícil
caro barato
nuevo viejo antiguo
joven viejo
frío caliente
caliente frío
abrir cerrar
encender apagar
activar desactivar inactivo
habilitar deshabilitar
subir bajar
entrar salir
comprar vender vendedor
ganar perder
aceptar rechazar
permitir prohibir
empezar terminar
comenzar acabar
aumentar disminuir reducir
enviar recibir
llegar partir salir
poner quitar
conectar desconectar
instalar desinstalar
crear borrar eliminar
primero último
feliz triste
rico pobre
fuerte débil
lleno vacío
limpio sucio
seguro peligroso inseguro
posible imposible
legal ilegal
útil inútil
justo injusto
amar odiar
recordar olvidar
verdadero falso
blanco negro
día noche
mañana noche tarde
ida vuelta
entrada salida
débito crédito
público privado
correcto incorrecto
mejor peor empeorar
mayor menor
alta baja
meter sacar
ingresar retirar
depositar retirar
importar exportar
cargar descargar
adelantar atrasar
delante detrás
dentro fuera
bloquear desbloquear
acelerar frenar
prestar devolver
preguntar responder
nacer morir
vivo muerto
casado soltero divorciado
gratis pago
completo parcial incompleto
doble individual sencillo
local visitante
izquierdo derecho
norte sur
este oeste
interior exterior
nacional internacional
temprano tarde
antes después
encima debajo
mínimo máximo
superior inferior
positivo negativo
dulce salado amargo
crudo cocido
mojado seco
sano enfermo
dormido despierto
presente ausente
ancho estrecho
grueso fino delgado
gordo flaco delgado
duro blando
pesado ligero
profundo superficial
claro oscuro
ruidoso silencioso
simple complejo
ventaja desventaja
éxito fracaso
amigo enemigo
paz guerra
verano invierno
emisor receptor
remitente destinatario
empleador empleado
arrendador arrendatario inquilino
acreedor deudor
infectar curar
sumar restar
multiplicar dividir
unir separar
empujar tirar
coser descoser
vestir desvestir
montar desmontar
armar desarmar
hacer deshacer
aparecer desaparecer
engordar adelgazar
crecer decrecer
ampliar reducir
acercar alejar
ahorrar gastar
aprobar suspender reprobar
adulto menor niño
consciente inconsciente
conocido desconocido
capaz incapaz
visible invisible
formal informal
directo indirecto
suficiente insuficiente`;

/** Pairs of one stem that are different persons. */
export const spanishGenders = `niño niña
niños niñas
chico chica
hijo hija
hijos hijas
hermano hermana
hermanos hermanas
abuelo abuela
tío tía
primo prima
señor señora
novio novia
esposo esposa
suegro suegra
sobrino sobrina
nieto nieta
amigo amiga
vecino vecina
profesor profesora
doctor doctora
director directora`;

/** Pairs and threes of one stem that are different things, parted by slashes. */
export const spanishDistinct =
  "caso casa / cuento cuenta / libro libra / puerto puerta / plato plata / modo moda / punto punta / cargo carga / banco banca / bolso bolsa / fruto fruta / suelo suela / pimiento pimienta / manzano manzana / naranjo naranja / cerezo cereza / ciruelo ciruela / cubo cuba / copo copa / mango manga / marco marca / pasto pasta / pata pato / peso pesa / ramo rama / rato rata / velo vela / acta acto / derecho derecha / medio media / parto parte / pollo polla / resto resta / foco foca / corte corto / gato gata / gasto gasta / orden ordenador / mesa mes meses / policía policial / empleador empleado / pagador pagado / universidad universo universal / general generoso generar / internar internacional interno / importar importante / periódico periodo / política policía";
