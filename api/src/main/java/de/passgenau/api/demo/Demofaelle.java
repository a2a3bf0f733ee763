package de.passgenau.api.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.demo.Demogeschichte.Held;
import de.passgenau.api.demo.durchgang.Demoereignisse;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.landkreis.Profil;
import de.passgenau.api.demo.landkreis.Teilnahme;
import de.passgenau.api.demo.pool.Demoberufe;
import de.passgenau.api.demo.pool.Demopool;
import de.passgenau.api.demo.pool.Demopool.Vorbereitung;
import de.passgenau.api.eingliederung.Vorgaben;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.angaben.Einwilligung;
import de.passgenau.api.fall.angaben.Einwilligungen;
import de.passgenau.api.fall.angaben.Einwilligungsweg;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Funktionsgrenze;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.pool.Poolkarte;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.profil.Rahmenbedingungen.Arbeitslagen;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;

/** Makes cases of what was generated. */
final class Demofaelle {

    private static final String TEXTFASSUNG = "2026-01";
    private static final LocalTime NACHMITTAGS = LocalTime.of(16, 0);
    private static final ZoneId ORT = ZoneId.of("Europe/Berlin");
    private static final int NACHLAUF_IN_TAGEN = 28;
    private static final String FUEHRERSCHEIN = "FUEHRERSCHEIN_";
    private static final Map<String, Integer> BETREUUNGSSTUNDEN = Map.of("GESICHERT", 40, "TEILWEISE", 20, "FEHLT", 0);

    private final Landkreis landkreis;
    private final Instant am;
    private final Supplier<byte[]> zufall;
    private final Vorgaben vorgaben;
    private final Demoberufe berufe;
    private final Map<String, Bedarfsgemeinschaft> haushalte;
    private final Map<String, Set<String>> traeger;
    private final Map<String, List<Teilnahme>> teilnahmen;
    private final Demoereignisse ereignisse;
    private final Demokalender kalender;

    private Demofaelle(Landkreis landkreis, Instant am, Supplier<byte[]> zufall, Vorgaben vorgaben) {
        this.vorgaben = vorgaben;
        this.berufe = Demoberufe.von(landkreis);
        this.landkreis = landkreis;
        this.kalender = new Demokalender(landkreis.umfang().stichtag());
        this.am = am;
        this.zufall = zufall;
        this.haushalte = landkreis.bedarfsgemeinschaften()
                .stream()
                .collect(Collectors.toMap(Bedarfsgemeinschaft::bgNummer, Function.identity()));
        this.traeger = traegerJeFall(landkreis);
        this.teilnahmen = landkreis.teilnahmen().stream().collect(Collectors.groupingBy(Teilnahme::fall));
        this.ereignisse = new Demoereignisse(landkreis, am);
    }

    static List<Fall> von(Landkreis landkreis, Instant am, Supplier<byte[]> zufall, Vorgaben vorgaben) {
        return new Demofaelle(landkreis, am, zufall, vorgaben).alle();
    }

    private List<Fall> alle() {
        return landkreis.faelle().stream().map(this::fall).toList();
    }

    private Fall fall(de.passgenau.api.demo.landkreis.Fall einer) {
        var haushalt = Objects.requireNonNull(haushalte.get(einer.bgNummer()));
        var mitglied = haushalt.mitglieder()
                .stream()
                .filter(m -> m.kennung().equals(einer.mitglied()))
                .findFirst()
                .orElseThrow();
        var person = person(mitglied, haushalt, einer.fallnummer());
        var teilnahmen = new Demoteilnahmen(this.teilnahmen.getOrDefault(einer.kennung(), List.of()));
        var verlauf = new Demogeschichte(new Held(einer, haushalt, mitglied, teilnahmen), vorgaben,
                landkreis.umfang().stichtag(),
                kalender).erzaehlt(profil(einer.profil()));
        return new Fall(new FallId(einer.kennung()), 0, Fall.SCHEMA, einer.fallnummer(), person.namensschluessel(),
                haushalt.kennung(), new Zustaendigkeit(einer.geschaeftsstelle(), einer.fallmanager()), person,
                ereignisse.in(verlauf.akte(), einer), einwilligungen(einer), pool(einer),
                traeger.getOrDefault(einer.kennung(), Set.of()), Zustand.OFFEN, Verwahrung.keine(),
                Fallschluessel.neu(zufall), Spur.begonnen(zeit(einer.seit()), List.of())
                        .fortgesetzt(zeit(verlauf.zuletzt()), List.of()));
    }

    /** In the afternoon of a day that has passed, or just now. */
    private Instant zeit(LocalDate tag) {
        return tag.isBefore(landkreis.umfang().stichtag()) ? tag.atTime(NACHMITTAGS).atZone(ORT).toInstant() : am;
    }

    private static Person person(Mitglied mitglied, Bedarfsgemeinschaft haushalt, String nummer) {
        return new Person(mitglied.vorname(), mitglied.nachname(), mitglied.geburtstag(), haushalt.anschrift(), null,
                nummer.toLowerCase(Locale.ROOT) + "@post.example");
    }

    private Profilangaben profil(Profil profil) {
        var zeit = profil.arbeitszeit();
        var scheine = profil.nachweise().stream().filter(code -> code.startsWith(FUEHRERSCHEIN)).toList();
        var rahmen = new Rahmenbedingungen(betreuung(profil), null, scheine, profil.auto(), profil.umkreisKm(),
                zeit.stundenVon(), zeit.stundenBis(),
                new Arbeitslagen(zeit.schicht(), zeit.nacht(), zeit.wochenende()));
        return new Profilangaben(beruf(profil.zielberuf(), profil.ausbildungswunsch()),
                profil.alternativen().stream().map(kldb -> beruf(kldb, false)).toList(), List.of(),
                profil.kenntnisse(), profil.nachweise().stream().filter(code -> !scheine.contains(code)).toList(),
                List.of(), rahmen, profil.einschraenkungen().stream().map(Funktionsgrenze::valueOf).toList(), null);
    }

    private static @Nullable Integer betreuung(Profil profil) {
        var betreuung = profil.kinderbetreuung();
        return betreuung == null ? null : BETREUUNGSSTUNDEN.get(betreuung);
    }

    private Zielberuf beruf(String kldb, boolean ausbildung) {
        return new Zielberuf(kldb, berufe.titel(kldb), ausbildung);
    }

    /** Whoever agreed to be named agreed to the pool as well, and every second of the others to the pool alone. */
    private static Einwilligungen einwilligungen(de.passgenau.api.demo.landkreis.Fall einer) {
        var pool = einer.einwilligung() || einer.kennung().hashCode() % 2 == 0;
        return new Einwilligungen(Stream.of(Einwilligungszweck.values())
                .filter(zweck -> zweck == Einwilligungszweck.ARBEITGEBERPOOL ? pool : einer.einwilligung())
                .map(zweck -> new Einwilligung(zweck, TEXTFASSUNG, einer.kategorieSeit(), Einwilligungsweg.SCHRIFTLICH,
                        null))
                .toList(), List.of());
    }

    private Poolkarte pool(de.passgenau.api.demo.landkreis.Fall einer) {
        if (!einwilligungen(einer).erlauben(Einwilligungszweck.ARBEITGEBERPOOL)) {
            return Poolkarte.keine();
        }
        var beruf = einer.profil().zielberuf();
        var heute = landkreis.umfang().stichtag();
        return Demopool.von(einer.kennung(), beruf, berufe.titel(beruf),
                new Vorbereitung(heute, am, einer.fallmanager()));
    }

    private static Map<String, Set<String>> traegerJeFall(Landkreis landkreis) {
        var jeDurchgang = new HashMap<String, String>();
        landkreis.massnahmen()
                .forEach(massnahme -> massnahme.durchgaenge()
                        .forEach(durchgang -> jeDurchgang.put(durchgang.kennung(), massnahme.traeger())));
        var heute = landkreis.umfang().stichtag();
        return landkreis.teilnahmen()
                .stream()
                .filter(teilnahme -> istDort(teilnahme, heute))
                .collect(Collectors.groupingBy(Teilnahme::fall, Collectors
                        .mapping(teilnahme -> jeDurchgang.getOrDefault(teilnahme.durchgang(), ""),
                                Collectors.toSet())));
    }

    /** Assigned, there, or gone for no longer than its Träger needs to report. */
    private static boolean istDort(Teilnahme eine, LocalDate heute) {
        return switch (eine.stand()) {
            case ZUGEWIESEN, ANGETRETEN -> true;
            case BEENDET, ABGEBROCHEN -> !eine.seit().plusDays(NACHLAUF_IN_TAGEN).isBefore(heute);
            case WARTELISTE, VORGESCHLAGEN, RESERVIERT, NICHT_ANGETRETEN -> false;
        };
    }
}
