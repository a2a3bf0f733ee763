package de.passgenau.api.vermittlung.guete.sammlung;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A fictional customer, one element of {@code profiles.json}; a field that is absent is null, a list empty.
 *
 * @param arbeitszeiten null if nothing was agreed on
 * @param freitext never read
 */
public record Person(
        String id,
        @Nullable Integer alter,
        @Nullable String geschlecht,
        @Nullable String staatsangehoerigkeit,
        @Nullable Ortsangabe wohnort,
        @Nullable Berufsangabe zielberuf,
        List<Berufsangabe> alternativberufe,
        @Nullable String qualifikationsniveau,
        List<String> kenntnisse,
        @Nullable Double berufserfahrungJahre,
        List<String> fuehrerschein,
        @Nullable Boolean pkw,
        @Nullable Integer mobilitaetsradiusKm,
        @Nullable List<String> arbeitszeiten,
        @Nullable LocalDate verfuegbarAb,
        @Nullable String sprachniveauDeutsch,
        @Nullable String kundenkategorie,
        @Nullable List<String> zielgruppen,
        @Nullable List<Hemmnisangabe> hemmnisse,
        List<String> einschraenkungen,
        @Nullable String freitext) implements Angabe {

    public Person {
        alternativberufe = Angabe.liste(alternativberufe);
        kenntnisse = Angabe.liste(kenntnisse);
        fuehrerschein = Angabe.codes(fuehrerschein);
        arbeitszeiten = arbeitszeiten == null ? null : Angabe.codes(arbeitszeiten);
        zielgruppen = zielgruppen == null ? null : Angabe.codes(zielgruppen);
        qualifikationsniveau = Angabe.code(qualifikationsniveau);
        sprachniveauDeutsch = Angabe.code(sprachniveauDeutsch);
        kundenkategorie = Angabe.code(kundenkategorie);
        hemmnisse = hemmnisse == null ? null : Angabe.liste(hemmnisse);
        einschraenkungen = Angabe.codes(einschraenkungen);
    }

    @Override
    public String datei() {
        return "profiles.json";
    }

    /** The Zielberuf first. */
    public List<Berufsangabe> wuensche() {
        return Stream.concat(Stream.ofNullable(zielberuf), alternativberufe.stream()).toList();
    }

    public Stream<String> offeneHemmnisse() {
        return Angabe.liste(hemmnisse)
                .stream()
                .filter(Hemmnisangabe::istOffen)
                .map(Hemmnisangabe::art)
                .flatMap(Stream::ofNullable);
    }

    /** The same working life in somebody of another age, sex, nationality or family. */
    public Person mit(@Nullable Integer anderesAlter,
            String anderesGeschlecht,
            String andere,
            List<String> andereGruppen) {
        return new Person(id, anderesAlter, anderesGeschlecht, andere, wohnort, zielberuf, alternativberufe,
                qualifikationsniveau, kenntnisse, berufserfahrungJahre, fuehrerschein, pkw, mobilitaetsradiusKm,
                arbeitszeiten, verfuegbarAb, sprachniveauDeutsch, kundenkategorie, andereGruppen, hemmnisse,
                einschraenkungen, freitext);
    }
}
