package de.passgenau.api.einfuhr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param ereignisse what the Fachverfahren knows of Antrag and benefit
 */
record Einfuhrzeile(
        String fallnummer,
        Zustaendigkeit zustaendigkeit,
        Person person,
        List<EreignisErfassen> ereignisse,
        @Nullable Zielberuf zielberuf,
        @Nullable Kundenkategorie kategorie,
        List<Hemmnisart> hemmnisse) {

    private static final String HERKUNFT = "Aus dem Fachverfahren übernommen";
    private static final int MITTE = 50;

    Einfuhrzeile {
        ereignisse = List.copyOf(ereignisse);
        hemmnisse = hemmnisse.stream().distinct().toList();
    }

    /** What is still to be recorded in this case, in the order in which it is. */
    List<Tat> fehlendes(Fallverlauf stand, LocalDate heute) {
        return Stream.of(neueEreignisse(stand), profil(stand, heute).stream(), einstufung(stand, heute).stream(),
                neueHemmnisse(stand)).<Tat>flatMap(taten -> taten).toList();
    }

    private Stream<EreignisErfassen> neueEreignisse(Fallverlauf stand) {
        return ereignisse.stream()
                .filter(neues -> stand.betreuung()
                        .ereignisse()
                        .aller(neues.art())
                        .map(Ereignis::tag)
                        .noneMatch(neues.tag()::equals));
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
