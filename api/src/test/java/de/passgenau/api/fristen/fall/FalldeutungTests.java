package de.passgenau.api.fristen.fall;

import static de.passgenau.api.fristen.fall.Beispielakte.tag;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.kategorie.Sperrereignis;
import de.passgenau.api.fall.lage.Lebenslage;
import de.passgenau.api.fall.plan.Auswertung;
import de.passgenau.api.fall.plan.Handlungsstrategie;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.plan.Vereinbarungsart;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.u25.Zielgruppenwechsel;
import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Einstiegsberatung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Phasenwechsel;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Terminstand;
import de.passgenau.api.fall.verlauf.Terminwechsel;
import de.passgenau.api.fall.verlauf.Ueberleitung;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.fristen.regelwerk.lesen.Regelwerkwahl;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FalldeutungTests {

    private static final Regelwerk UCKERMARK = regelwerk("uckermark");
    private static final Regelwerk HAMM = regelwerk("hamm");

    @Test
    @DisplayName("E-03 the Einstiegsberatung on record is what was due after the Antrag on record")
    void knowsAntragAndEinstiegsberatung() {
        var akte = Beispielakte.neu().am("2026-04-30", ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-04-30", null));

        assertThat(fristen(akte, "E-03", "2026-05-19")).containsExactly("2026-05-18 UEBERFAELLIG");
        assertThat(fristen(akte.am("2026-05-18", beratung("2026-05-18", false)), "E-03", "2026-05-19"))
                .containsExactly("2026-05-18 ERLEDIGT");
    }

    @Test
    @DisplayName("E-01, E-04 who draws Arbeitslosengeld is invited before it ends, and not counselled at once")
    void knowsAlgAndInvitation() {
        var akte = Beispielakte.neu()
                .am("2026-04-30", ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-04-30", null))
                .am("2026-05-04", ereignis(Ereignis.Art.ALG_ENDE, "2026-09-30", null));

        assertThat(fristen(akte, "E-03", "2026-05-20")).isEmpty();
        assertThat(fristen(akte, "E-04", "2026-05-20")).containsExactly("2026-08-28 OFFEN");
        akte.am("2026-08-03", termin(Termin.Art.EINSTIEGSBERATUNG, "2026-08-24", null));
        assertThat(fristen(akte, "E-04", "2026-09-01")).containsExactly("2026-08-28 ERLEDIGT");
    }

    @Test
    @DisplayName("E-01 a corrected end of benefits brings no new Einstiegsberatung any more")
    void forgetsWhatWasCorrected() {
        var akte = Beispielakte.neu()
                .am("2026-04-30", ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-04-30", null))
                .am("2026-05-04", ereignis(Ereignis.Art.LEISTUNGSENDE, "2026-03-31", null));
        var falsch = akte.letzter();

        assertThat(fristen(akte, "E-03", "2026-05-05")).isEmpty();
        assertThat(fristen(akte.berichtigt("2026-05-05", falsch), "E-03", "2026-05-05")).hasSize(1);
    }

    @Test
    @DisplayName("F-01, E-05 an Einstiegsberatung that was made up for took place as the Erstgespräch")
    void knowsTheErstgespraech() {
        var akte = Beispielakte.neu().am("2026-05-04", ereignis(Ereignis.Art.BEWILLIGUNG, "2026-05-04", null));

        assertThat(fristen(akte, "F-01", "2026-05-05")).containsExactly("2026-05-19 OFFEN");
        assertThat(fristen(akte.am("2026-05-11", beratung("2026-05-11", true)), "F-01", "2026-05-20"))
                .containsExactly("2026-05-19 ERLEDIGT");
    }

    @Test
    @DisplayName("K-03 the case is looked at again by a new decision or a talk on profile and strategy, and before the last end named")
    void knowsCategoriesAndWhatBlocks() {
        var akte = Beispielakte.neu()
                .am("2026-01-12", kategorie(Kundenkategorie.Y, "2026-01-12", "2027-06-30"))
                .am("2026-02-02", kategorie(Kundenkategorie.Y, "2026-02-02", "2026-10-31"));

        assertThat(fristen(akte, "K-03.Y", "2026-06-01")).containsExactly("2026-07-31 OFFEN");
        akte.am("2026-07-15", kontakt(Kontakt.Art.FOLGEGESPRAECH, "2026-07-15",
                Kontakt.Schritt.PROFIL_ZIEL_STRATEGIE_GEPRUEFT));
        assertThat(fristen(akte, "K-03.Y", "2026-08-01")).contains("2026-07-31 ERLEDIGT");
        assertThat(fristen(akte.am("2026-09-01", kategorie(Kundenkategorie.B, "2026-09-01", null)), "V-04.B",
                "2026-09-02")).containsExactly("2026-12-01 OFFEN");
    }

    @Test
    @DisplayName("V-02 an agreement that follows one evaluated on the same day is not evaluated itself")
    void keepsEvaluationsApart() {
        var akte = Beispielakte.neu().am("2026-01-12", vereinbarung("2026-01-12", "2026-07-11"));
        var erste = akte.letzter();
        akte.am("2026-06-15", auswertung(erste, "2026-06-15"))
                .am("2026-06-15", vereinbarung("2026-06-15", "2026-12-14"));

        assertThat(fristen(akte, "V-02.KOOPERATIONSPLAN", "2026-07-01"))
                .containsExactly("2026-06-15 ERLEDIGT", "2026-12-14 OFFEN");
    }

    @Test
    @DisplayName("V-04 talks with the person count, conferences about her don't, and a closed case asks for none")
    void knowsTalks() {
        var akte = Beispielakte.neu()
                .am("2026-01-12", kategorie(Kundenkategorie.A, "2026-01-12", null))
                .am("2026-02-02", kontakt(Kontakt.Art.FOLGEGESPRAECH, "2026-02-02"))
                .am("2026-02-20", kontakt(Kontakt.Art.FALLKONFERENZ, "2026-02-20"));

        assertThat(fristen(akte, "V-04.A", "2026-02-21")).containsExactly("2026-02-12 ERLEDIGT", "2026-03-02 OFFEN");
        akte.am("2026-02-23", kopf -> new Phasenwechsel(kopf, tag("2026-02-23"), Abschlussgrund.UMZUG, null));
        assertThat(fristen(akte, "V-04.A", "2026-04-01")).containsExactly("2026-02-12 ERLEDIGT");
        akte.am("2026-05-04", kopf -> new Phasenwechsel(kopf, tag("2026-05-04"), null, "Wieder zugezogen."));
        assertThat(fristen(akte, "V-04.A", "2026-05-05")).contains("2026-06-04 OFFEN");
    }

    @Test
    @DisplayName("V-04 who is self-employed is spoken with after six months at the latest")
    void knowsTheSelfEmployed() {
        var akte = Beispielakte.neu().am("2026-01-12", kategorie(Kundenkategorie.S, "2026-01-12", null));

        assertThat(fristen(akte, "V-04.KOMPLEX", "2026-02-01")).containsExactly("2026-07-10 OFFEN");
    }

    @Test
    @DisplayName("T-01, T-02 the handover to the FM arbeitsmarktnah asks for a written invitation, a talk and a judgement")
    void knowsTheHandover() {
        var akte = Beispielakte.neu()
                .am("2026-03-02", uebergabe(Fallmanagerart.ARBEITSMARKTFERN, Fallmanagerart.ARBEITSMARKTNAH,
                        "2026-03-02"))
                .am("2026-03-05", termin(Termin.Art.UEBERNAHME, "2026-03-12", "2026-03-05"));
        var termin = akte.letzter();

        assertThat(fristen(akte, "T-01.EINLADUNG", "2026-03-10")).containsExactly("2026-03-09 ERLEDIGT");
        assertThat(fristen(akte, "T-01.TERMIN", "2026-03-10")).containsExactly("2026-03-16 OFFEN");
        akte.am("2026-03-12", kopf -> new Terminwechsel(kopf, termin,
                new Terminstand.Wahrgenommen(new EintragId("k"))));
        assertThat(fristen(akte, "T-01.TERMIN", "2026-03-20")).containsExactly("2026-03-16 ERLEDIGT");
        assertThat(fristen(akte, "T-02", "2026-03-20")).containsExactly("2026-09-02 OFFEN");
        akte.am("2026-08-31", uebergabe(Fallmanagerart.ARBEITSMARKTNAH, Fallmanagerart.ARBEITSMARKTFERN,
                "2026-08-31"));
        assertThat(fristen(akte, "T-02", "2026-09-10")).containsExactly("2026-09-02 ERLEDIGT");
    }

    @Test
    @DisplayName("T-04 at 25 the case leaves the youth with a protocol")
    void knowsTheProtocol() {
        var akte = Beispielakte.geboren("2001-06-10")
                .am("2025-01-13", kopf -> new Einstiegsberatung(kopf,
                        tag("2025-01-13"), false, Fallmanagerart.U25));

        assertThat(fristen(akte, "T-04", "2026-05-01")).containsExactly("2026-06-10 BALD");
        akte.am("2026-06-08", uebergabe(Fallmanagerart.U25, Fallmanagerart.ARBEITSMARKTFERN, "2026-06-08"));
        assertThat(fristen(akte, "T-04", "2026-07-01")).containsExactly("2026-06-10 ERLEDIGT");
    }

    @Test
    @DisplayName("T-05, T-06 ends of training and Maßnahmen are known before, and talked about")
    void knowsEndsThatLieAhead() {
        var akte = Beispielakte.neu()
                .am("2026-01-12", ereignis(Ereignis.Art.WEITERBILDUNG_MIT_ABSCHLUSS, "2026-01-12", "2026-10-30"))
                .am("2026-01-12", ereignis(Ereignis.Art.AUSBILDUNG_AUSSERBETRIEBLICH, "2026-01-12", "2026-08-31"))
                .am("2026-01-12", ereignis(Ereignis.Art.AKTIVIERUNGSMASSNAHME, "2026-01-12", "2026-05-29"));

        assertThat(fristen(akte, "T-05.WEITERBILDUNG", "2026-02-01")).containsExactly("2026-08-28 OFFEN");
        assertThat(fristen(akte, "T-05.AUSBILDUNG", "2026-02-01")).containsExactly("2026-05-29 OFFEN");
        akte.am("2026-05-20", kontakt(Kontakt.Art.FALLKONFERENZ, "2026-05-20"))
                .am("2026-05-20", kontakt(Kontakt.Art.ARBEITSBUENDNIS, "2026-05-20"));
        assertThat(fristen(akte, "T-06", "2026-06-01")).containsExactly("2026-05-28 ERLEDIGT");
        assertThat(fristen(akte, "T-05.AUSBILDUNG", "2026-06-01")).containsExactly("2026-05-29 ERLEDIGT");
    }

    @Test
    @DisplayName("U-02, U-03 school and the wished training decide on the target group, as they were told last")
    void knowsSchoolAndWish() {
        var akte = Beispielakte.geboren("2010-02-01")
                .am("2025-09-01", bildung("2026-06-30", null, null))
                .am("2025-10-01", bildung("2026-07-08", "2026-08-01", null))
                .am("2025-10-01", zielgruppe(Zielgruppe.SCHUELER, "2025-10-01"));

        assertThat(fristen(akte, "U-02.SUCHE", "2025-11-01")).containsExactly("2026-01-08 OFFEN");
        akte.am("2026-01-07", zielgruppe(Zielgruppe.AUSBILDUNGSSUCHENDE, "2026-01-07"));
        assertThat(fristen(akte, "U-02.SUCHE", "2026-02-01")).containsExactly("2026-01-08 ERLEDIGT");
        assertThat(fristen(akte, "U-03", "2026-02-01")).containsExactly("2028-01-31 OFFEN");
        akte.am("2026-09-01", arbeit(Integration.Art.AUSBILDUNG, "2026-09-01"));
        assertThat(fristen(akte, "U-03", "2026-09-02")).containsExactly("2028-01-31 ENTFALLEN");
    }

    @Test
    @DisplayName("U-02, U-04 who is not placed leaves the Berufsberater; Absolventen are placed or change")
    void knowsBerufsberaterAndAbschluss() {
        var akte = Beispielakte.geboren("2006-02-01")
                .am("2025-09-01", bildung("2026-07-08", null, null))
                .am("2025-09-01", kopf -> new Einstiegsberatung(kopf, tag("2025-09-01"), false,
                        Fallmanagerart.BERUFSBERATER));
        assertThat(fristen(akte, "U-02.WECHSEL", "2026-08-01")).containsExactly("2026-09-30 OFFEN");
        akte.am("2026-09-15", uebergabe(Fallmanagerart.BERUFSBERATER, Fallmanagerart.U25, "2026-09-15"));
        assertThat(fristen(akte, "U-02.WECHSEL", "2026-10-01")).containsExactly("2026-09-30 ERLEDIGT");

        var absolvent = Beispielakte.geboren("2005-02-01")
                .am("2025-07-21", bildung(null, null, "2025-07-18"))
                .am("2025-07-21", zielgruppe(Zielgruppe.AUSBILDUNGSABSOLVENTEN, "2025-07-21"));
        assertThat(fristen(absolvent, "U-04.ABSOLVENT", "2025-08-01")).containsExactly("2026-01-19 OFFEN");
        absolvent.am("2025-09-01", arbeit(Integration.Art.MINIJOB, "2025-09-01"));
        assertThat(fristen(absolvent, "U-04.ABSOLVENT", "2025-10-01")).containsExactly("2026-01-19 OFFEN");
        absolvent.am("2025-10-01", arbeit(Integration.Art.BESCHAEFTIGUNG, "2025-10-01"));
        assertThat(fristen(absolvent, "U-04.ABSOLVENT", "2025-10-02")).containsExactly("2026-01-19 ENTFALLEN");
    }

    @Test
    @DisplayName("P-07 in Hamm profile and plan are due after the case came in")
    void knowsProfileAndPlan() {
        var akte = Beispielakte.neu().am("2026-03-02", ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-03-02", null));

        assertThat(akte.fristen(HAMM, "P-07.PROFILING", "2026-03-03")).containsExactly("2026-04-13 OFFEN");
        akte.am("2026-03-10", kopf -> new Profilfassung(kopf, tag("2026-03-10"),
                Profilangaben.mit(new Zielberuf("51312", "Fachkraft für Lagerlogistik", false))))
                .am("2026-03-11", kopf -> new Handlungsstrategie(kopf, List.of(new EintragId("h")), "Geht wieder.",
                        List.of(new Pflicht(Seite.KUNDE, "Kümmert sich", tag("2026-05-01"))), null));
        assertThat(akte.fristen(HAMM, "P-07.PROFILING", "2026-05-01")).containsExactly("2026-04-13 ERLEDIGT");
        assertThat(akte.fristen(HAMM, "P-07.PLAN", "2026-05-01")).containsExactly("2026-04-27 ERLEDIGT");
    }

    @Test
    @DisplayName("L-02, L-03 children and the third missed appointment are known")
    void knowsChildrenAndMissedAppointments() {
        var akte = Beispielakte.neu()
                .am("2026-01-12", kopf -> new Lebenslage(kopf, mitKind("2025-05-02")))
                .am("2026-01-12", kategorie(Kundenkategorie.Y, "2026-01-12", null));
        for (var tag : List.of("2026-07-06", "2026-08-03", "2026-09-07")) {
            akte.am("2026-06-01", meldetermin(tag));
            var termin = akte.letzter();
            akte.am(tag, kopf -> new Terminwechsel(kopf, termin, new Terminstand.Versaeumt(null)));
        }

        assertThat(fristen(akte, "L-03.BISHER", "2026-10-01")).containsExactly("2028-05-02 OFFEN");
        assertThat(akte.lage().tatsachen())
                .filteredOn(tatsache -> tatsache.art() == Ereignisart.DRITTES_MELDEVERSAEUMNIS)
                .singleElement()
                .satisfies(tatsache -> assertThat(tatsache.tag()).isEqualTo("2026-09-07"));
    }

    private static List<String> fristen(Beispielakte akte, String regel, String stichtag) {
        return akte.fristen(UCKERMARK, regel, stichtag);
    }

    private static Function<Kopf, Eintrag> ereignis(Ereignis.Art art, String tag, @Nullable String bis) {
        return kopf -> Ereignis.von(kopf, art, tag(tag), bis == null ? null : tag(bis));
    }

    private static Function<Kopf, Eintrag> beratung(String tag, boolean nachgeholt) {
        return kopf -> new Einstiegsberatung(kopf, tag(tag), nachgeholt, Fallmanagerart.ARBEITSMARKTFERN);
    }

    private static Function<Kopf, Eintrag> kategorie(Kundenkategorie kategorie, String von, @Nullable String sperre) {
        return kopf -> new Kategorieentscheidung(kopf, kategorie, tag(von), "So besprochen.",
                sperre == null ? null : new Sperrereignis(Sperrereignis.Art.ELTERNZEIT, tag(sperre)));
    }

    private static Function<Kopf, Eintrag> kontakt(Kontakt.Art art, String tag, Kontakt.Schritt... schritte) {
        return kopf -> new Kontakt(kopf, art, Kontakt.Weg.PERSOENLICH, tag(tag), List.of(schritte), "Besprochen.",
                null);
    }

    private static Function<Kopf, Eintrag> vereinbarung(String am, String bis) {
        return kopf -> new Vereinbarung(kopf, Vereinbarungsart.KOOPERATIONSPLAN, tag(am), tag(bis), "Arbeit im Lager",
                Bereich.BERUFLICHE_KOMPETENZ, List.of(), List.of());
    }

    private static Function<Kopf, Eintrag> auswertung(EintragId vereinbarung, String tag) {
        return kopf -> new Auswertung(kopf, vereinbarung, tag(tag), new EintragId("k"), "Erreicht.");
    }

    private static Function<Kopf, Eintrag> termin(Termin.Art art, String tag, @Nullable String versandt) {
        return kopf -> new Termin(kopf, art, tag(tag).atTime(9, 0), "Zimmer 7", versandt == null
                ? null
                : new Einladung(tag(versandt), Kontakt.Weg.SCHRIFTLICH, false));
    }

    private static Function<Kopf, Eintrag> meldetermin(String tag) {
        return kopf -> new Termin(kopf, Termin.Art.FOLGEGESPRAECH, tag(tag).atTime(9, 0), "Zimmer 7",
                new Einladung(tag("2026-06-01"), Kontakt.Weg.SCHRIFTLICH, true));
    }

    private static Function<Kopf, Eintrag> uebergabe(Fallmanagerart von, Fallmanagerart an, String tag) {
        return kopf -> new Ueberleitung(kopf, von, an, "berta", tag(tag), "So vereinbart.", "Alles besprochen.",
                List.of(), null);
    }

    private static Function<Kopf, Eintrag> bildung(@Nullable String entlassung, @Nullable String wunsch,
            @Nullable String abschluss) {
        return kopf -> new Bildungslage(kopf, null, entlassung == null ? null : tag(entlassung), true,
                wunsch == null ? null : tag(wunsch), abschluss == null ? null : tag(abschluss));
    }

    private static Function<Kopf, Eintrag> zielgruppe(Zielgruppe zielgruppe, String von) {
        return kopf -> new Zielgruppenwechsel(kopf, zielgruppe, tag(von), "So vereinbart.");
    }

    private static Function<Kopf, Eintrag> arbeit(Integration.Art art, String tag) {
        return kopf -> new Integration(kopf, tag(tag), art, Integration.Weg.EIGENE_SUCHE, null);
    }

    private static Lebenslage.Angaben mitKind(String geboren) {
        return new Lebenslage.Angaben(null, null, null, null, null, new Lebenslage.Familie(true, tag(geboren)),
                Lebenslage.Beschaeftigung.offen());
    }

    private static Regelwerk regelwerk(String name) {
        try {
            return Regelwerkwahl.lies(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
