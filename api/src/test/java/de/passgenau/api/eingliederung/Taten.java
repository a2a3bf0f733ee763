package de.passgenau.api.eingliederung;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingliederung.einstieg.EinstiegsberatungDokumentieren;
import de.passgenau.api.eingliederung.gespraech.BelehrungErfassen;
import de.passgenau.api.eingliederung.gespraech.EreignisErfassen;
import de.passgenau.api.eingliederung.gespraech.KontaktDokumentieren;
import de.passgenau.api.eingliederung.hemmnis.HemmnisErfassen;
import de.passgenau.api.eingliederung.jugend.BildungslageErfassen;
import de.passgenau.api.eingliederung.jugend.ZielgruppeSetzen;
import de.passgenau.api.eingliederung.kategorie.KategorieFestlegen;
import de.passgenau.api.eingliederung.plan.StrategieAufnehmen;
import de.passgenau.api.eingliederung.profil.ProfilFortschreiben;
import de.passgenau.api.eingliederung.vereinbarung.VereinbarungAbschliessen;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.fall.plan.Unterschrift;
import de.passgenau.api.fall.plan.Unterschrift.Unterzeichner;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Belehrung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.security.Fallmanagerart;

/** What is done in a case every day, said as a Fallmanager would. */
public final class Taten {

    public static final Zielberuf LAGER = new Zielberuf("51312", "Fachkraft für Lagerlogistik", false);

    private Taten() {}

    public static ProfilFortschreiben profil(String gueltigVon) {
        return new ProfilFortschreiben(tag(gueltigVon), Profilangaben.mit(LAGER));
    }

    public static HemmnisErfassen hemmnis(Hemmnisart art) {
        return hemmnis(art, 50);
    }

    public static HemmnisErfassen hemmnis(Hemmnisart art, int prioritaet) {
        return new HemmnisErfassen(art, Ursachenort.PERSON, prioritaet, "Im Lager wird das gebraucht.", null);
    }

    public static KategorieFestlegen kategorie(Kundenkategorie kategorie, String gueltigVon) {
        return new KategorieFestlegen(kategorie, tag(gueltigVon), "Nach dem Gespräch so entschieden.", null);
    }

    public static BelehrungErfassen belehrung(String tag) {
        return new BelehrungErfassen(tag(tag), Belehrung.Umfang.VOLLSTAENDIG, Belehrung.Nachweis.UNTERSCHRIFT,
                "Akte, Blatt 7");
    }

    public static EinstiegsberatungDokumentieren einstiegsberatung(String tag, Fallmanagerart durch,
            Kundenkategorie kategorie) {
        return new EinstiegsberatungDokumentieren(tag(tag), false, durch, false, Kontakt.Weg.PERSOENLICH,
                "Ausführlich beraten.", Profilangaben.mit(LAGER), belehrung(tag), kategorie(kategorie, tag));
    }

    /** From 25 years on, by the FM arbeitsmarktfern. */
    public static EinstiegsberatungDokumentieren einstiegsberatung(String tag, Kundenkategorie kategorie) {
        return einstiegsberatung(tag, Fallmanagerart.ARBEITSMARKTFERN, kategorie);
    }

    public static KontaktDokumentieren folgegespraech(String tag) {
        return new KontaktDokumentieren(Kontakt.Art.FOLGEGESPRAECH, Kontakt.Weg.PERSOENLICH, tag(tag),
                List.of(Kontakt.Schritt.values()), "Alles wie vereinbart.", null);
    }

    public static KontaktDokumentieren kontakt(Kontakt.Art art, String tag) {
        return new KontaktDokumentieren(art, Kontakt.Weg.TELEFON, tag(tag), List.of(), "Kurz besprochen.", null);
    }

    public static EreignisErfassen ereignis(Ereignis.Art art, String tag) {
        return new EreignisErfassen(art, tag(tag), null, null);
    }

    public static VereinbarungAbschliessen vereinbarung(String am, String bis) {
        return vereinbarung(am, bis, Unterzeichner.KUNDE, Unterzeichner.FALLMANAGEMENT);
    }

    public static VereinbarungAbschliessen vereinbarung(String am, String bis, Unterzeichner... unterzeichner) {
        return new VereinbarungAbschliessen(tag(am), tag(bis), "Arbeit im Lager", Bereich.BERUFLICHE_KOMPETENZ,
                List.of(new Pflicht(Seite.KUNDE, "Fünf Bewerbungen im Monat", tag(bis)),
                        new Pflicht(Seite.JOBCENTER, "Erstattet die Fahrten", tag(bis))),
                List.of(unterzeichner).stream().map(wer -> new Unterschrift(wer, tag(am))).toList());
    }

    public static StrategieAufnehmen strategie(String bis, EintragId... hemmnisse) {
        return new StrategieAufnehmen(List.of(hemmnisse), "Das Hemmnis ist überwunden.",
                List.of(new Pflicht(Seite.KUNDE, "Kümmert sich darum", tag(bis))), 5_000L);
    }

    public static ZielgruppeSetzen zielgruppe(Zielgruppe zielgruppe, String gueltigVon) {
        return new ZielgruppeSetzen(zielgruppe, tag(gueltigVon), "So vereinbart.");
    }

    /** Of a pupil who leaves school on this day. */
    public static BildungslageErfassen schule(String entlassung, boolean reif) {
        return new BildungslageErfassen(null, tag(entlassung), reif, null, null);
    }

    public static LocalDate tag(String tag) {
        return LocalDate.parse(tag);
    }
}
