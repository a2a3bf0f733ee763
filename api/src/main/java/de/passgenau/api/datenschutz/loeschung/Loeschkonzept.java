package de.passgenau.api.datenschutz.loeschung;

import java.util.List;

/**
 * How long each kind of data is kept.
 *
 * @param fassung which version of the rules it is
 */
public record Loeschkonzept(String fassung, List<Loeschregel> regeln) {

    public Loeschkonzept {
        regeln = List.copyOf(regeln);
    }

    public Loeschregel regel(Loeschart art) {
        return regeln.stream().filter(regel -> regel.art() == art).findFirst().orElseThrow();
    }
}
