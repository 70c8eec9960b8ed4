// Words of common subjects, in English and Spanish. With them a text matches a label such as "billing" or "deportes" even
// when it does not contain that word. Each line holds the names of a subject, then its words.

export const topics = `
billing,payment,payments,facturacion,factura,pagos,pago,cobros: invoice bill charge charged payment pay card credit debit receipt fee refund factura cobro cobrado cobraron pago pagar tarjeta recibo importe cargo tarifa reembolso
refund,refunds,return,returns,reembolso,devolucion,devoluciones: refund return money back exchange reembolso devolver devolucion dinero cambio
shipping,delivery,logistics,envio,envios,entrega,entregas: ship shipping delivery deliver package parcel courier tracking arrive order late envio entrega entregar paquete pedido repartidor mensajero seguimiento llegar retraso
account,login,access,cuenta,acceso: account login password username sign profile email verify locked cuenta contrasena usuario acceder sesion perfil correo verificar bloqueada
technical,bug,bugs,error,support,technical support,soporte,tecnico,soporte tecnico,incidencia: error bug crash crashes app install update version freeze broken server connection screen fix aplicacion fallo falla instalar actualizar cierra servidor conexion pantalla arreglar cuelga
complaint,complaints,queja,quejas,reclamacion: complain complaint unacceptable disappointed terrible worst angry manager queja reclamar reclamacion inaceptable decepcionado pesimo indignado responsable
praise,thanks,compliment,elogio,agradecimiento,felicitacion: thanks thank great excellent love amazing wonderful gracias excelente encanta genial felicidades maravilloso agradecer
sales,purchase,pricing,ventas,compra,compras,precio,precios: price buy purchase discount offer quote plan upgrade trial cost precio comprar descuento oferta presupuesto plan prueba coste tienda
cancellation,cancel,churn,cancelacion,baja: cancel cancellation subscription unsubscribe end contract cancelar suscripcion baja contrato terminar
sports,sport,football,soccer,deporte,deportes,futbol: team match game goal player coach league season win score cup tournament championship football soccer basketball tennis equipo partido gol jugador entrenador liga temporada ganar copa torneo campeonato futbol baloncesto tenis mundial
politics,political,government,politica,gobierno: president government election vote minister parliament senate congress party law policy campaign presidente gobierno elecciones votar ministro parlamento senado congreso partido ley campana diputados
business,economy,finance,financial,markets,economia,negocios,finanzas,empresa: market stock company bank investor profit revenue inflation economy interest shares trade investment mercado bolsa empresa banco inversor beneficio ingresos inflacion economia acciones comercio inversion
technology,tech,science and technology,tecnologia,informatica: software computer phone chip internet data artificial intelligence device startup robot algorithm cloud ordenador telefono movil software datos inteligencia artificial dispositivo robot algoritmo nube procesador
science,ciencia: scientist research study experiment discovery physics biology chemistry planet space telescope cientifico investigacion estudio experimento descubrimiento fisica biologia quimica planeta espacio
health,medicine,medical,salud,medicina,sanidad: doctor hospital patient disease treatment vaccine medicine virus symptom surgery nurse pain medico hospital paciente enfermedad tratamiento vacuna medicina virus sintoma cirugia dolor
entertainment,movies,film,cinema,music,entretenimiento,cine,peliculas,musica,cultura: film movie actor actress director song album concert singer series music scene pelicula actor actriz director cancion disco concierto cantante serie musica escena
travel,tourism,hotel,hotels,viajes,turismo,viaje: hotel flight trip airport beach tourist vacation ticket booking room passport airline hotel vuelo viaje aeropuerto playa turista vacaciones billete reserva habitacion pasaporte
food,restaurant,restaurants,cooking,comida,restaurante,restaurantes,cocina,gastronomia: food restaurant meal dish recipe chef cook dinner lunch taste menu waiter pizza comida restaurante plato receta cocinero cocinar cena almuerzo sabor menu camarero
education,school,educacion,escuela,universidad: school student teacher university class exam course learn degree lesson colegio escuela estudiante alumno profesor universidad clase examen curso aprender
weather,climate,environment,clima,tiempo,medio ambiente: rain storm temperature weather climate snow wind forecast emissions drought lluvia tormenta temperatura clima nieve viento pronostico emisiones sequia calor
crime,justice,legal,law,delito,crimen,justicia,sucesos,derecho: police arrest murder court judge theft prison suspect lawyer trial policia detener detenido asesinato tribunal juez robo prision carcel sospechoso abogado juicio
jobs,employment,hr,human resources,empleo,trabajo,recursos humanos: job salary hire employee interview vacancy resume career boss empleo trabajo sueldo salario contratar empleado entrevista vacante curriculum jefe
security,fraud,privacy,seguridad,fraude,privacidad: fraud hacked phishing stolen unauthorized breach suspicious security fraude estafa hackeado robado autorizado sospechoso seguridad
spam,advertising,publicidad: free winner click prize offer limited guaranteed subscribe gratis ganador premio haz clic oferta limitada garantizado promocion
urgent,emergency,high priority,urgente,emergencia,prioritario: urgent immediately asap now emergency critical outage down urgente inmediatamente ya emergencia critico caido cuanto antes
question,questions,inquiry,pregunta,consulta,duda: how what when where why which question wondering como cuando donde cual pregunta consulta duda
`;
