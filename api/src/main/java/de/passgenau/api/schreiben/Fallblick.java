package de.passgenau.api.schreiben;

import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.stereotype.Component;

/** Finds the case that something is written about, as far as the caller may know of it; that it was shown is noted. */
@Component
public class Fallblick {

    private final Dokumentliste<Fall> faelle;
    private final Kennungen kennungen;

    Fallblick(Dokumentliste<Fall> faelle, Kennungen kennungen) {
        this.faelle = faelle;
        this.kennungen = kennungen;
    }

    public Optional<Fall> auf(String fallId, Einsicht einsicht) {
        return faelle.fuer(einsicht).lade(kennungen.id(Fall.class, fallId));
    }
}
