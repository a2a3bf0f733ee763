package de.passgenau.api.fall.profil;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;

/** A version of the profile; it holds until the next one begins (P-02). */
public record Profilfassung(Kopf kopf, LocalDate gueltigVon, Profilangaben angaben) implements Eintrag {}
