package de.passgenau.api.einfuhr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Leistungszeit;
import de.passgenau.api.eingliederung.Tat;
import de.passgenau.api.eingliederung.gespraech.EreignisErfassen;
import de.passgenau.api.eingliederung.hemmnis.HemmnisErfassen;
import de.passgenau.api.eingliederung.kategorie.KategorieFestlegen;
import de.passgenau.api.eingliederung.lage.LebenslageErfassen;
import de.passgenau.api.eingliederung.profil.ProfilFortschreiben;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.kategorie.Sperrereignis;
import de.passgenau.api.fall.lage.Erwerbstaetigkeit;
import de.passgenau.api.fall.lage.Lebenslage;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import org.jspecify.annotations.Nullable;

/**
 * A line that was read without an error. What case work has recorded already is not overwritten by it: a profile, a
 * category and a Hemmnis are only recorded where there is none yet.
 *
 * @param leistung what the Fachverfahren knows of Antrag and benefit
 * @param sperre what blocks placement; null unless the category asks for it
 * @param haushalt the household that the person belongs to, of which Antrag and benefit are then; null if none is named
 */
record Einfuhrzeile(
        String fallnummer,
        Zustaendigkeit zustaendigkeit,
        Person person,
        Leistungszeit leistung,
        @Nullable Haushaltszeile haushalt,
        @Nullable Zielberuf zielberuf,
        @Nullable Kundenkategorie kategorie,
        @Nullable Sperrereignis sperre,
        List<Hemmnisart> hemmnisse) {

    private static final String HERKUNFT = "Aus dem Fachverfahren übernommen";
    private static final int MITTE = 50;

    Einfuhrzeile {
        hemmnisse = hemmnisse.stream().distinct().toList();
    }

    /** What is still to be recorded in this case, in the order in which it is. */
    List<Nachtrag> fehlendes(Fallverlauf stand, LocalDate heute) {
        return Stream
                .of(neueEreignisse(stand), Nachtrag.aus("zielberuf", profil(stand, heute)),
                        Nachtrag.aus("kategorie", selbstaendigkeit(stand)),
                        Nachtrag.aus("kategorie", einstufung(stand, heute)), neueHemmnisse(stand))
                .flatMap(nachtraege -> nachtraege)
                .toList();
    }

    /** Something to be recorded, and where it stands in the line. */
    record Nachtrag(String feld, Tat tat) {

        private static Stream<Nachtrag> aus(String feld, Optional<? extends Tat> tat) {
            return tat.stream().map(eine -> new Nachtrag(feld, eine));
        }
    }

    /** Of a household they follow from what is known of it. */
    private Stream<Nachtrag> neueEreignisse(Fallverlauf stand) {
        return haushalt != null
                ? Stream.empty()
                : Stream.of(neues("antragAm", Ereignis.Art.ANTRAG_VOLLSTAENDIG, leistung.antragAm(), stand),
                        neues("bewilligtAb", Ereignis.Art.BEWILLIGUNG, leistung.von(), stand),
                        neues("leistungBis", Ereignis.Art.LEISTUNGSENDE, leistung.bis(), stand))
                        .flatMap(eines -> eines);
    }

    private static Stream<Nachtrag> neues(String feld, Ereignis.Art art, @Nullable LocalDate tag, Fallverlauf stand) {
        return Nachtrag.aus(feld, Optional.ofNullable(tag)
                .filter(eines -> stand.betreuung()
                        .ereignisse()
                        .aller(art)
                        .map(Ereignis::tag)
                        .noneMatch(eines::equals))
                .map(eines -> EreignisErfassen.am(eines, art)));
    }

    /** Who is in category S works for himself, where nobody has asked how she works (K-01). */
    private Optional<LebenslageErfassen> selbstaendigkeit(Fallverlauf stand) {
        var offen = Lebenslage.Angaben.offen();
        return kategorie != Kundenkategorie.S || stand.lagen().letzte().isPresent()
                || stand.kategorien().letzte().isPresent()
                        ? Optional.empty()
                        : Optional.of(new LebenslageErfassen(new Lebenslage.Angaben(offen.geschlecht(),
                                offen.zugewandert(), offen.gefluechtet(), offen.schwerbehindert(),
                                offen.rehabilitand(), offen.familie(),
                                new Lebenslage.Beschaeftigung(Erwerbstaetigkeit.SELBSTAENDIG, null, null, null))));
    }

    private Optional<ProfilFortschreiben> profil(Fallverlauf stand, LocalDate heute) {
        return stand.profil().letzte().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(zielberuf).map(beruf -> new ProfilFortschreiben(heute, Profilangaben.mit(beruf)));
    }

    private Optional<KategorieFestlegen> einstufung(Fallverlauf stand, LocalDate heute) {
        return stand.kategorien().letzte().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(kategorie).map(eine -> new KategorieFestlegen(eine, heute, HERKUNFT, sperre));
    }

    private Stream<Nachtrag> neueHemmnisse(Fallverlauf stand) {
        var bekannt = stand.hemmnisse().erkannte().stream().map(Hemmnis::art).toList();
        return hemmnisse.stream()
                .filter(art -> !bekannt.contains(art))
                .map(art -> new Nachtrag("hemmnisse",
                        new HemmnisErfassen(art, Ursachenort.PERSON, MITTE, HERKUNFT, null)));
    }
}
