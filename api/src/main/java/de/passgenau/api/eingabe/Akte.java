package de.passgenau.api.eingabe;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.Dokument;

/**
 * What carrying out a change has to know of one kind of document.
 *
 * @param idfeld         what the input calls the id of the document
 * @param finde          reads it by its id, if it exists and the caller may know of it
 * @param mitAufruf       finds the one that a call with this key has changed within the last day
 * @param speichere      inserts a document of version 0, otherwise replaces the version it carries; answers what was
 *                       stored
 * @param schonVorhanden the reason when a unique value is taken
 * @param gespeichert    is told once of every stored change, before the caller is answered
 */
public record Akte<A extends Dokument>(
        String idfeld,
        BiFunction<String, Anrufer, Optional<A>> finde,
        Function<String, Optional<A>> mitAufruf,
        BiFunction<A, Aufruf, A> speichere,
        Function<A, Verstoss> schonVorhanden,
        Consumer<A> gespeichert) {}
