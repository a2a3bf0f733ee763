package de.passgenau.api.teilnahme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.catalogue.AlleTraeger;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.massnahme.Fassung;
import de.passgenau.catalogue.massnahme.Fassungen;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Massnahme.Zustandswechsel;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.massnahme.Massnahmen;
import de.passgenau.catalogue.massnahme.Stand;
import de.passgenau.catalogue.massnahme.Urheber;
import de.passgenau.catalogue.massnahme.Verantwortung;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.steckbrief.Ablauf;
import de.passgenau.catalogue.steckbrief.Angebotsart;
import de.passgenau.catalogue.steckbrief.Ausstattung;
import de.passgenau.catalogue.steckbrief.Beschreibung;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Gebiet;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Wirkung;
import de.passgenau.catalogue.steckbrief.Zielpersonen;
import de.passgenau.catalogue.steckbrief.Zugang;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts Maßnahmen, and cases that need one, into a running application. */
public final class Katalogbestand {

    static final String TRAEGER = DemoKatalog.ERSTER;
    private static final Instant AM = Instant.parse("2026-11-02T08:00:00Z");
    private static final Urheber JEMAND = new Urheber("anna", null);

    private final MongoOperations store;
    private final Dokumentliste<Massnahme> massnahmen;
    private final Dokumentliste<Fall> faelle;
    private final Kennungen kennungen;

    @SuppressWarnings("unchecked")
    public Katalogbestand(ApplicationContext anwendung) {
        store = anwendung.getBean(MongoOperations.class);
        massnahmen = (Dokumentliste<Massnahme>) liste(anwendung, Massnahme.class);
        faelle = (Dokumentliste<Fall>) liste(anwendung, Fall.class);
        kennungen = anwendung.getBean(Kennungen.class);
        new DemoKatalog(anwendung.getBean(AlleTraeger.class),
                (Dokumentliste<Traeger>) liste(anwendung, Traeger.class), anwendung.getBean(Massnahmen.class),
                massnahmen)
                .traeger(TRAEGER);
    }

    private static Object liste(ApplicationContext anwendung, Class<?> typ) {
        return anwendung.getBeanProvider(ResolvableType.forClassWithGenerics(Dokumentliste.class, typ)).getObject();
    }

    /** Published, against a lack of structure in the day; its id of the API. */
    public String massnahme() {
        return massnahme(Stand.VEROEFFENTLICHT, Zugang.OFFEN);
    }

    /** Published, and a repetition of all with this mark. */
    public String gleichartige(String marke) {
        return massnahme(Stand.VEROEFFENTLICHT, new Zugang(null, marke, 0));
    }

    String massnahme(Stand stand, Zugang zugang) {
        return massnahme(stand, steckbrief(zugang, Zielpersonen.LEER));
    }

    /** For people of this age at most, without a written rule. */
    String massnahmeBis(int alter) {
        return massnahme(Stand.VEROEFFENTLICHT,
                steckbrief(Zugang.OFFEN, new Zielpersonen(List.of(), false, null, alter, List.of())));
    }

    private String massnahme(Stand stand, Steckbrief steckbrief) {
        var kennung = UUID.randomUUID().toString();
        var gespeichert = store.save(new Massnahme(new MassnahmeId(kennung), 0, Massnahme.SCHEMA, kennung,
                new TraegerId(TRAEGER), null, new Verantwortung("anna", "Anna Beispiel", null, null),
                List.of(new Zustandswechsel(stand, AM, JEMAND, null)),
                new Fassungen(List.of(new Fassung(1, AM, JEMAND, steckbrief,
                        stand == Stand.ENTWURF ? null : new Fassung.Entscheid(true, AM, JEMAND, null)))),
                Spur.begonnen(AM, List.of())));
        massnahmen.gespeichert(List.of(gespeichert));
        return kennungen.global(Massnahme.class, kennung);
    }

    /** As if it had been called off on another instance at the same moment. */
    void abgesagt(String massnahme) {
        var bisher = store.findById(kennungen.id(Massnahme.class, massnahme), Massnahme.class);
        var zustaende = Stream.concat(Objects.requireNonNull(bisher).zustaende().stream(),
                Stream.of(new Zustandswechsel(Stand.ABGESAGT, AM, JEMAND, "Kein Geld."))).toList();
        massnahmen.gespeichert(List.of(store.save(new Massnahme(bisher.id(), bisher.version(), bisher.schema(),
                bisher.eindeutig(), bisher.traeger(), null, bisher.verantwortung(), zustaende, bisher.fassungen(),
                bisher.spur()))));
    }

    private static Steckbrief steckbrief(Zugang zugang, Zielpersonen zielpersonen) {
        return new Steckbrief("Werkstatttage", Angebotsart.MASSNAHME, Instrumentart.AKTIVIERUNG_UND_EINGLIEDERUNG,
                List.of(),
                Beschreibung.LEER, zielpersonen,
                new Wirkung(List.of(de.passgenau.catalogue.steckbrief.Hemmnisart.TAGESSTRUKTUR), List.of(), List.of(),
                        List.of(), List.of()),
                Ablauf.LEER, Gebiet.LEER, Ausstattung.LEER, Foerderung.LEER, zugang, List.of());
    }

    /** A case of Prenzlau in which the structure of the day is missing; its id of the API. */
    public String fall() {
        return fall(Fallbestand.inPrenzlau());
    }

    /** A case of Prenzlau in which nothing is open that anybody knows of. */
    public String ohneHemmnis() {
        return kennungen.global(Fall.class, new Fallbestand(store, faelle).lege(Fallbestand.inPrenzlau()).kennung());
    }

    /** A case of Prenzlau in which debts are open, and nothing else. */
    public String mitSchulden() {
        return fall(Fallbestand.inPrenzlau(), Hemmnisart.SCHULDEN);
    }

    public String fall(Fall fall) {
        return fall(fall, Hemmnisart.TAGESSTRUKTUR);
    }

    private String fall(Fall fall, Hemmnisart art) {
        var hemmnis = new Hemmnis(
                Kopf.neu(new EintragId(UUID.randomUUID().toString()), LocalDate.parse("2026-11-02"), "anna"),
                art, Ursachenort.PERSON, 10, "Kommt selten vor Mittag.", null);
        var gespeichert = new Fallbestand(store, faelle).lege(Fallbestand.mit(fall, fall.verlauf().mit(hemmnis)));
        return kennungen.global(Fall.class, gespeichert.kennung());
    }
}
