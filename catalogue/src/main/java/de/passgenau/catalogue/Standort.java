package de.passgenau.catalogue;

/** A place at which a Träger works, under the name by which people find it. */
public record Standort(String name, Anschrift anschrift) {

    public Standort {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A site has a name, in " + anschrift.ort());
        }
    }
}
