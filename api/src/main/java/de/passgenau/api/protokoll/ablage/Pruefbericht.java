package de.passgenau.api.protokoll.ablage;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.protokoll.kette.Befund;
import de.passgenau.api.protokoll.kette.Kettenbericht;

/**
 * What the check of all chains has found.
 *
 * @param weitere what is wrong beside the chains
 */
public record Pruefbericht(List<Kettenbericht> berichte, List<Befund> weitere) {

    public Pruefbericht {
        berichte = List.copyOf(berichte);
        weitere = List.copyOf(weitere);
    }

    public boolean gueltig() {
        return weitere.isEmpty() && berichte.stream().allMatch(Kettenbericht::gueltig);
    }

    public long eintraege() {
        return berichte.stream().mapToLong(Kettenbericht::eintraege).sum();
    }

    public List<Befund> befunde() {
        return Stream.concat(weitere.stream(), berichte.stream().flatMap(bericht -> bericht.befunde().stream()))
                .toList();
    }

    public long anzahlBefunde() {
        return weitere.size() + berichte.stream().mapToLong(Kettenbericht::anzahlBefunde).sum();
    }
}
