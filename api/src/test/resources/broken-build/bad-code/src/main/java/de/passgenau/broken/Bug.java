package de.passgenau.broken;

/** Compares with itself. */
public record Bug(String name) {

    boolean same(Bug other) {
        return name.equals(name);
    }
}
