package de.passgenau.api.fall;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.person.Haushaltsnummern;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Looks for cases by number, name or BG-Nummer, in the store and within the caller's sight: a name is never in the engine. */
@Component
class Fallsuche {

    private static final int HOECHSTENS = 500;
    private static final int LAENGE = 100;

    private final Dokumentliste<Fall> liste;
    private final Haushaltsnummern haushalte;

    Fallsuche(Dokumentliste<Fall> liste, Haushaltsnummern haushalte) {
        this.liste = liste;
        this.haushalte = haushalte;
    }

    /** What of a search the store answers: ids of the cases that it leaves; empty if it asks the store for nothing. */
    Optional<Set<String>> gefunden(FaelleSuche suche, Einsicht einsicht) {
        return Stream
                .of(Optional.ofNullable(suche.bgNummer()).map(nummer -> haushalte.faelle(nummer, einsicht)),
                        Optional.ofNullable(suche.name()).<Collection<String>>map(name -> mitNamen(name, einsicht)))
                .flatMap(Optional::stream)
                .<Set<String>>map(HashSet::new)
                .reduce((eine, andere) -> {
                    eine.retainAll(andere);
                    return eine;
                });
    }

    Optional<Fall> mitNummer(String fallnummer, Einsicht einsicht) {
        return liste.fuer(einsicht).finde(Criteria.where("fallnummer").is(fallnummer));
    }

    /** Ids of the cases whose person has such a name; whoever learns that there is one has seen it. */
    private List<String> mitNamen(String name, Einsicht einsicht) {
        var words = words(name);
        var gefunden = liste.fuer(einsicht).finde(new Criteria().andOperator(words), HOECHSTENS + 1);
        if (gefunden.size() > HOECHSTENS) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.name-zu-haeufig", HOECHSTENS);
        }
        return gefunden.stream().map(Fall::kennung).toList();
    }

    private static List<Criteria> words(String name) {
        if (name.length() > LAENGE) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.suchtext", LAENGE, name.length());
        }
        var words = Arrays.stream(Person.schluessel(name).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Criteria.where("namensschluessel").regex("(^| )" + Pattern.quote(word)))
                .toList();
        if (words.isEmpty()) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.name-leer");
        }
        return words;
    }
}
