package de.passgenau.api.schreiben;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.plan.Handlungsstrategie;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.plan.Vereinbarungsart;
import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Terminstand;
import de.passgenau.api.fall.verlauf.Terminwechsel;
import de.passgenau.catalogue.Anschrift;

/** Cases as paper and calendars are made from. */
public final class Fallakte {

    public static final LocalDate HEUTE = LocalDate.parse("2026-11-22");
    public static final EintragId TERMIN = new EintragId("termin-1");

    private Fallakte() {}

    public static Fall mit(Eintrag... eintraege) {
        return mit(Fallbestand.inPrenzlau(), eintraege);
    }

    public static Fall mit(Fall fall, Eintrag... eintraege) {
        var verlauf = fall.verlauf();
        for (var eintrag : Arrays.asList(eintraege)) {
            verlauf = verlauf.mit(eintrag);
        }
        return Fallbestand.mit(fall, verlauf);
    }

    /** Born on this day. */
    public static Fall von(String vorname, String nachname, String geburtstag) {
        return Fallbestand.von(new Person(vorname, nachname, LocalDate.parse(geburtstag),
                new Anschrift("Uckerpromenade 7", "17291", "Prenzlau"), null, null),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312");
    }

    public static Termin termin(Termin.Art art, String beginn, boolean meldeaufforderung) {
        return termin(art, LocalDateTime.parse(beginn), meldeaufforderung);
    }

    public static Termin termin(Termin.Art art, LocalDateTime beginn, boolean meldeaufforderung) {
        return new Termin(kopf(TERMIN.wert(), HEUTE.minusDays(3)), art, beginn, "Zimmer 7",
                new Einladung(HEUTE.minusDays(3), Kontakt.Weg.SCHRIFTLICH, meldeaufforderung));
    }

    public static Terminwechsel abgesagt() {
        return new Terminwechsel(kopf("wechsel-1", HEUTE.minusDays(1)), TERMIN,
                new Terminstand.Abgesagt(false, "Krankheit im Amt"));
    }

    public static Vereinbarung vereinbarung(String leitziel, Pflicht... pflichten) {
        return new Vereinbarung(kopf("vereinbarung-1", HEUTE.minusDays(60)), Vereinbarungsart.KOOPERATIONSPLAN,
                HEUTE.minusDays(60), HEUTE.plusDays(90), leitziel, Bereich.MOTIVATION_LEISTUNGSBEREITSCHAFT,
                List.of(pflichten), List.of());
    }

    public static Handlungsstrategie strategie(String zwischenziel, Pflicht... schritte) {
        return new Handlungsstrategie(kopf("strategie-1", HEUTE.minusDays(5)), List.of(new EintragId("hemmnis-1")),
                zwischenziel, List.of(schritte), null);
    }

    public static Pflicht pflicht(Seite seite, String text, int inTagen) {
        return new Pflicht(seite, text, HEUTE.plusDays(inTagen));
    }

    public static Kopf kopf(String id, LocalDate tag) {
        return Kopf.neu(new EintragId(id), tag, "anna");
    }
}
