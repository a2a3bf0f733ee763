package de.passgenau.matching.profil;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What Maßnahmen rank by, beside the working life.
 *
 * @param hemmnisse all, solved ones too; null if nobody has ever asked, and what is not in a list is none
 * @param fruehere Maßnahmen of the past and those that still run
 * @param kinderBrauchenBetreuung whether children have to be looked after while the person is away
 * @param passendeStelle points of the best fitting offer, if there are offers; placement comes first (I-02) */
public record Foerderprofil(
        @Nullable List<Hemmnis> hemmnisse,
        List<FruehereMassnahme> fruehere,
        @Nullable Boolean kinderBrauchenBetreuung,
        @Nullable Integer passendeStelle) {

    public Foerderprofil {
        hemmnisse = hemmnisse == null ? null : hemmnisse.stream().sorted(Hemmnis.REIHENFOLGE).toList();
        fruehere = List.copyOf(fruehere);
        if (passendeStelle != null && (passendeStelle < 0 || passendeStelle > 100)) {
            throw new IllegalArgumentException("Punkte liegen zwischen 0 und 100: " + passendeStelle);
        }
    }

    /** In the order of work. */
    public List<Hemmnis> offene() {
        return hemmnisse == null ? List.of() : hemmnisse.stream().filter(Hemmnis::istOffen).toList();
    }

    public Stream<Hemmnisart> offeneArten() {
        return offene().stream().map(Hemmnis::art);
    }

    public Foerderprofil mitPassenderStelle(@Nullable Integer punkte) {
        return new Foerderprofil(hemmnisse, fruehere, kinderBrauchenBetreuung, punkte);
    }

    /** As if all that was open of this kind were solved. */
    public Foerderprofil geloest(Hemmnisart art) {
        if (hemmnisse == null) {
            return this;
        }
        var danach = hemmnisse.stream()
                .map(hemmnis -> hemmnis.art() == art && hemmnis.istOffen()
                        ? new Hemmnis(art, Hemmnisstand.ERFOLGREICH_ERLEDIGT, hemmnis.prioritaet())
                        : hemmnis)
                .toList();
        return new Foerderprofil(danach, fruehere, kinderBrauchenBetreuung, passendeStelle);
    }

    public Foerderprofil mitKinderbetreuung() {
        return new Foerderprofil(hemmnisse, fruehere, false, passendeStelle);
    }

    /** A Maßnahme that somebody has been to.
     *
     * @param kennung id of the Maßnahme
     * @param gleichartig what kind it was: Maßnahmen with the same mark count as a repetition
     * @param ende null while it runs
     * @param erfolgreich null if nobody has said so */
    public record FruehereMassnahme(
            String kennung,
            String gleichartig,
            @Nullable LocalDate ende,
            @Nullable Boolean erfolgreich) {

        public FruehereMassnahme {
            Kalendertag.pruefe("Das Ende", ende);
        }
    }
}
