package de.passgenau.api.store.sicherung;

/** Hears how far a backup or restore has come. */
@FunctionalInterface
public interface Fortschritt {

    Fortschritt STUMM = (sammlung, erledigt, gesamt) -> {};

    void melde(String sammlung, long erledigt, long gesamt);
}
