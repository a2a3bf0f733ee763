package de.passgenau.api.stelle.lesen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.api.stelle.angabe.Verguetungszeitraum;
import de.passgenau.api.stelle.wunsch.Wunschmerkmal;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** An offer as somebody wants it to be, unchecked: what is absent stays as it is, what is null is cleared. */
public record StellenangebotEingabe(
        ArgumentValue<String> titel,
        ArgumentValue<String> beschreibung,
        ArgumentValue<Stellenart> art,
        ArgumentValue<Beruf> beruf,
        ArgumentValue<Anforderungsniveau> niveau,
        ArgumentValue<List<String>> muss,
        ArgumentValue<List<String>> kann,
        ArgumentValue<Sprachniveau> deutsch,
        ArgumentValue<List<AnschriftEingabe>> orte,
        ArgumentValue<Zeit> arbeitszeit,
        ArgumentValue<List<Belastung>> belastungen,
        ArgumentValue<List<Stellenmerkmal>> merkmale,
        ArgumentValue<LocalDate> beginn,
        ArgumentValue<LocalDate> befristetBis,
        ArgumentValue<LocalDate> gueltigBis,
        ArgumentValue<Integer> plaetze,
        ArgumentValue<Lohn> verguetung,
        ArgumentValue<Person> ansprechpartner,
        ArgumentValue<List<Wunsch>> wuensche) {

    /** The same without a word on its last day. */
    public StellenangebotEingabe ohneEnde() {
        return new StellenangebotEingabe(titel, beschreibung, art, beruf, niveau, muss, kann, deutsch, orte,
                arbeitszeit, belastungen, merkmale, beginn, befristetBis, ArgumentValue.omitted(), plaetze, verguetung,
                ansprechpartner, wuensche);
    }

    /** An occupation by one of the two. */
    public record Beruf(@Nullable String kldb, @Nullable String titel) {}

    /** How much and when one works. */
    public record Zeit(
            @Nullable Integer stundenVon,
            @Nullable Integer stundenBis,
            @Nullable List<Umfang> umfang,
            @Nullable List<Arbeitslage> lagen) {}

    /** The pay in euros. */
    public record Lohn(BigDecimal von, @Nullable BigDecimal bis, Verguetungszeitraum zeitraum) {}

    /** Whom to turn to at the employer. */
    public record Person(@Nullable String name, @Nullable String telefon, @Nullable String email) {}

    /** What the employer would like about who applies. */
    public record Wunsch(Wunschmerkmal merkmal, @Nullable String wortlaut) {}
}
