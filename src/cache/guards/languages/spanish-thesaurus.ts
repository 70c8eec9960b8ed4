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
gafas lentes
zumo jugo
piscina alberca
cerrar clausurar
cancelar anular
precio costo coste
factura recibo
pedido orden
devolver reembolsar
cuenta perfil
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
caro costoso`;
export const spanishOpposites = `hombre mujer
padre madre
rey reina
marido mujer
actor actriz
bueno malo
buena mala
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
abierto cerrado
encender apagar
activar desactivar
habilitar deshabilitar
subir bajar
entrar salir
comprar vender
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
activo inactivo
público privado
correcto incorrecto
mejor peor
mayor menor`;

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
