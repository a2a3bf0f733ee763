package de.passgenau.api.demo.betreuung;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.arbeitgeber.betreuung.Absprache;
import de.passgenau.api.arbeitgeber.betreuung.Ansprechperson;
import de.passgenau.api.arbeitgeber.betreuung.Arbeitgeberbetreuung;
import de.passgenau.api.arbeitgeber.betreuung.Arbeitgeberkontakt;
import de.passgenau.api.arbeitgeber.betreuung.Betreuer;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungsvorgang;
import de.passgenau.api.arbeitgeber.betreuung.Wiedervorlage;
import de.passgenau.api.demo.landkreis.Betrieb;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.catalogue.Spur;

/** Looks after the first employers of the demo: whom to call, what was said and agreed, and what is to be done. */
public final class Demobetreuung {

    private static final String AGS = "demo-ags";
    private static final ZoneId ORT = ZoneId.of("Europe/Berlin");
    private static final int BETRIEBE = 12;
    private static final int SEIT_TAGEN = 200;
    private static final int GESPROCHEN_VOR = 9;
    private static final List<String> PERSONEN = List.of("Kim Sommerfeld", "Toni Weidenbach", "Robin Heidekamp",
            "Sascha Lindenau");
    private static final List<String> GESPRAECHE = List.of(
            "Sucht zum Frühjahr zwei Kräfte und nimmt auch Quereinstieg.",
            "Möchte Bewerbungen am liebsten nach einem kurzen Anruf.",
            "Bietet Probearbeiten an einem Vormittag an.", "Hat gerade keinen Bedarf, meldet sich wieder.");
    /** Days from today, the first ones overdue. */
    private static final List<Integer> VORLAGEN = List.of(-4, 0, 3, 14);

    private final LocalDate heute;

    private Demobetreuung(LocalDate heute) {
        this.heute = heute;
    }

    public static List<Arbeitgeberbetreuung> von(Landkreis landkreis, Instant am) {
        var demo = new Demobetreuung(landkreis.umfang().stichtag());
        var betriebe = landkreis.betriebe().stream().limit(BETRIEBE).toList();
        return IntStream.range(0, betriebe.size()).mapToObj(i -> demo.betreuung(betriebe.get(i), i)).toList();
    }

    private Arbeitgeberbetreuung betreuung(Betrieb betrieb, int i) {
        var gesprochen = heute.minusDays(GESPROCHEN_VOR + i);
        var beginn = heute.minusDays(SEIT_TAGEN + i);
        return new Arbeitgeberbetreuung(new ArbeitgeberId(betrieb.kennung()), 0, Arbeitgeberbetreuung.SCHEMA,
                List.of(new Betreuer(AGS, beginn, AGS, null)),
                List.of(new Ansprechperson("person-1", bei(PERSONEN, i), "Personal", null, null)),
                List.of(new Arbeitgeberkontakt("kontakt-1", gesprochen, Arbeitgeberkontakt.Art.TELEFON,
                        bei(PERSONEN, i), bei(GESPRAECHE, i), AGS)),
                List.of(new Absprache("absprache-1", gesprochen, "Höchstens drei Vorschläge zugleich.",
                        heute.plusMonths(6), AGS)),
                List.of(new Wiedervorlage("vorlage-1", heute.plusDays(bei(VORLAGEN, i)), "Nach neuen Stellen fragen",
                        AGS, AGS, null)),
                List.of(vorgang(Betreuungsvorgang.Art.BETREUER_GESETZT, beginn),
                        vorgang(Betreuungsvorgang.Art.ANSPRECHPERSON_ERFASST, beginn),
                        vorgang(Betreuungsvorgang.Art.KONTAKT_DOKUMENTIERT, gesprochen),
                        vorgang(Betreuungsvorgang.Art.ABSPRACHE_ERFASST, gesprochen),
                        vorgang(Betreuungsvorgang.Art.WIEDERVORLAGE_ANGELEGT, gesprochen)),
                Spur.begonnen(zeit(beginn), List.of()).fortgesetzt(zeit(gesprochen), List.of()));
    }

    private static <T> T bei(List<T> alle, int i) {
        return alle.get(i % alle.size());
    }

    private static Betreuungsvorgang vorgang(Betreuungsvorgang.Art art, LocalDate tag) {
        return new Betreuungsvorgang(art, zeit(tag), AGS);
    }

    private static Instant zeit(LocalDate tag) {
        return tag.atTime(10, 0).atZone(ORT).toInstant();
    }
}
