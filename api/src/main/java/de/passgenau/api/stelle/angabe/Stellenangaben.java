package de.passgenau.api.stelle.angabe;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Sprachniveau;
import org.jspecify.annotations.Nullable;

/** Everything an offer says. */
public record Stellenangaben(
        String titel,
        @Nullable String beschreibung,
        Stellentaetigkeit taetigkeit,
        Anforderungen anforderungen,
        List<Arbeitsort> orte,
        Arbeitszeit arbeitszeit,
        Bedingungen bedingungen,
        Stellenrahmen rahmen,
        @Nullable Verguetung verguetung,
        @Nullable Ansprechpartner ansprechpartner) {

    public Stellenangaben {
        if (titel.isBlank()) {
            throw new IllegalArgumentException("An offer has a title");
        }
        if (orte.isEmpty()) {
            throw new IllegalArgumentException("An offer names a place: " + titel);
        }
        orte = List.copyOf(orte);
    }

    /**
     * The same with its texts as others may read them.
     *
     * @param sagtWunsch whether words say what an employer may not demand
     */
    public Stellenangaben lesbar(UnaryOperator<String> texte, Predicate<String> sagtWunsch) {
        return new Stellenangaben(texte.apply(titel), beschreibung == null ? null : texte.apply(beschreibung),
                taetigkeit, anforderungen.lesbar(texte, sagtWunsch), orte, arbeitszeit, bedingungen, rahmen, verguetung,
                ansprechpartner);
    }

    /**
     * What shall stand here after a source has told it anew: its word, but for what was changed here since the last time.
     *
     * @param davor what the source said before
     * @param neu   what it says now
     */
    public Stellenangaben nachgefuehrt(Stellenangaben davor, Stellenangaben neu) {
        return new Stellenangaben(bewahrt(titel, davor.titel, neu.titel),
                bewahrt(beschreibung, davor.beschreibung, neu.beschreibung),
                bewahrt(taetigkeit, davor.taetigkeit, neu.taetigkeit),
                bewahrt(anforderungen, davor.anforderungen, neu.anforderungen), bewahrt(orte, davor.orte, neu.orte),
                bewahrt(arbeitszeit, davor.arbeitszeit, neu.arbeitszeit),
                bewahrt(bedingungen, davor.bedingungen, neu.bedingungen), bewahrt(rahmen, davor.rahmen, neu.rahmen),
                bewahrt(verguetung, davor.verguetung, neu.verguetung),
                bewahrt(ansprechpartner, davor.ansprechpartner, neu.ansprechpartner));
    }

    private static <T extends @Nullable Object> T bewahrt(T hier, T davor, T neu) {
        return Objects.equals(hier, davor) ? neu : hier;
    }

    /** The names of what is different now. */
    public List<String> geaendert(Stellenangaben neu) {
        var alt = felder();
        return neu.felder()
                .entrySet()
                .stream()
                .filter(feld -> !Objects.equals(feld.getValue(), alt.get(feld.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What an offer says, by the names that callers know. */
    private Map<String, @Nullable Object> felder() {
        Map<String, @Nullable Object> felder = new LinkedHashMap<>();
        felder.put("titel", titel);
        felder.put("beschreibung", beschreibung);
        felder.put("art", art());
        felder.put("beruf", beruf());
        felder.put("niveau", niveau());
        felder.put("muss", muss());
        felder.put("kann", kann());
        felder.put("deutsch", deutsch());
        felder.put("orte", orte);
        felder.put("arbeitszeit", arbeitszeit);
        ergaenze(felder);
        return felder;
    }

    private void ergaenze(Map<String, @Nullable Object> felder) {
        felder.put("belastungen", belastungen());
        felder.put("merkmale", merkmale());
        felder.put("beginn", beginn());
        felder.put("befristetBis", befristetBis());
        felder.put("gueltigBis", gueltigBis());
        felder.put("plaetze", plaetze());
        felder.put("verguetung", verguetung);
        felder.put("ansprechpartner", ansprechpartner);
    }

    /** The same until this day. */
    public Stellenangaben gueltigBis(LocalDate tag) {
        return new Stellenangaben(titel, beschreibung, taetigkeit, anforderungen, orte, arbeitszeit, bedingungen,
                new Stellenrahmen(rahmen.plaetze(), rahmen.beginn(), rahmen.befristetBis(), tag), verguetung,
                ansprechpartner);
    }

    /** The same at these places. */
    public Stellenangaben an(List<Arbeitsort> andere) {
        return new Stellenangaben(titel, beschreibung, taetigkeit, anforderungen, andere, arbeitszeit, bedingungen,
                rahmen, verguetung, ansprechpartner);
    }

    public Stellenart art() {
        return taetigkeit.art();
    }

    public Stellenberuf beruf() {
        return taetigkeit.beruf();
    }

    public Anforderungsniveau niveau() {
        return taetigkeit.niveau();
    }

    public List<Anforderung> muss() {
        return anforderungen.muss();
    }

    public List<Anforderung> kann() {
        return anforderungen.kann();
    }

    public @Nullable Sprachniveau deutsch() {
        return anforderungen.deutsch();
    }

    public List<Belastung> belastungen() {
        return bedingungen.belastungen();
    }

    public List<Stellenmerkmal> merkmale() {
        return bedingungen.merkmale();
    }

    public @Nullable LocalDate beginn() {
        return rahmen.beginn();
    }

    public @Nullable LocalDate befristetBis() {
        return rahmen.befristetBis();
    }

    public @Nullable LocalDate gueltigBis() {
        return rahmen.gueltigBis();
    }

    public int plaetze() {
        return rahmen.plaetze();
    }
}
