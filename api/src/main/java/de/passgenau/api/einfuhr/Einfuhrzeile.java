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
import de.passgenau.api.eingliederung.profil.ProfilFortschreiben;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
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
        List<Hemmnisart> hemmnisse) {

    private static final String HERKUNFT = "Aus dem Fachverfahren übernommen";
    private static final int MITTE = 50;

    Einfuhrzeile {
        hemmnisse = hemmnisse.stream().distinct().toList();
    }

    /** What is still to be recorded in this case, in the order in which it is. */
    List<Tat> fehlendes(Fallverlauf stand, LocalDate heute) {
        return Stream.of(neueEreignisse(stand), profil(stand, heute).stream(), einstufung(stand, heute).stream(),
                neueHemmnisse(stand)).<Tat>flatMap(taten -> taten).toList();
    }

    /** Of a household they follow from what is known of it. */
    private Stream<EreignisErfassen> neueEreignisse(Fallverlauf stand) {
        var bekannte = stand.betreuung().ereignisse();
        return haushalt != null
                ? Stream.empty()
                : Stream.of(ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, leistung.antragAm()),
                        ereignis(Ereignis.Art.BEWILLIGUNG, leistung.von()),
                        ereignis(Ereignis.Art.LEISTUNGSENDE, leistung.bis()))
                        .flatMap(Optional::stream)
                        .filter(neues -> bekannte.aller(neues.art())
                                .map(Ereignis::tag)
                                .noneMatch(neues.tag()::equals));
    }

    private static Optional<EreignisErfassen> ereignis(Ereignis.Art art, @Nullable LocalDate tag) {
        return Optional.ofNullable(tag).map(eines -> new EreignisErfassen(art, eines, null));
    }

    private Optional<ProfilFortschreiben> profil(Fallverlauf stand, LocalDate heute) {
        return stand.profil().letzte().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(zielberuf).map(beruf -> new ProfilFortschreiben(heute, Profilangaben.mit(beruf)));
    }

    private Optional<KategorieFestlegen> einstufung(Fallverlauf stand, LocalDate heute) {
        return stand.kategorien().letzte().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(kategorie).map(eine -> new KategorieFestlegen(eine, heute, HERKUNFT, null));
    }

    private Stream<HemmnisErfassen> neueHemmnisse(Fallverlauf stand) {
        var bekannt = stand.hemmnisse().erkannte().stream().map(Hemmnis::art).toList();
        return hemmnisse.stream()
                .filter(art -> !bekannt.contains(art))
                .map(art -> new HemmnisErfassen(art, Ursachenort.PERSON, MITTE, HERKUNFT, null));
    }
}
