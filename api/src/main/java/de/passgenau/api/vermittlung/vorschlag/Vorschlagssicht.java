package de.passgenau.api.vermittlung.vorschlag;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Befugnis;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/**
 * Who may know of proposals, and carry them on: a Fallmanager for the cases that he may know of, and acts in those that he
 * is in charge of; the Arbeitgeberservice for every open case, without its name.
 */
@Component
public class Vorschlagssicht {

    private final Dokumentliste<Fall> faelle;

    Vorschlagssicht(Dokumentliste<Fall> faelle) {
        this.faelle = faelle;
    }

    public static Sichtfilter faelle(Anrufer anrufer) {
        var ohneNamen = Fallsicht.kandidaten(anrufer);
        return anrufer.hat(Rolle.FALLMANAGER) ? Fallsicht.akten(anrufer).oder(ohneNamen) : ohneNamen;
    }

    public Optional<Fall> fall(String id, Anrufer anrufer) {
        return faelle.leser().lade(id, faelle(anrufer));
    }

    /** Those of these cases that the caller may know of; by one read, even of none. */
    public Set<String> sichtbare(Collection<String> ids, Anrufer anrufer) {
        return faelle.leser()
                .lade(ids.isEmpty() ? Set.of(Kennungen.NIEMAND) : ids, faelle(anrufer))
                .stream()
                .map(Fall::kennung)
                .collect(Collectors.toSet());
    }

    /** To propose somebody, while work on her case goes on. */
    public static Befugnis zuVorschlagen(Fall fall, Anrufer anrufer) {
        return vermittelt(fall, anrufer) ? new Befugnis(true, null) : Befugnis.zuAendern(fall, anrufer);
    }

    /** What came of it can still be recorded when work on a case is over. */
    public static Befugnis zuFortfuehren(Fall fall, Anrufer anrufer) {
        return vermittelt(fall, anrufer) ? new Befugnis(true, null) : Befugnis.zuHandeln(fall, anrufer);
    }

    private static boolean vermittelt(Fall fall, Anrufer anrufer) {
        return anrufer.hat(Rolle.ARBEITGEBERSERVICE) && fall.zustand() == Zustand.OFFEN;
    }
}
