package de.passgenau.api.fristen.regelwerk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fristen.kalender.Bundesland;
import de.passgenau.api.fristen.kalender.Dauer;

/**
 * The rules of one Jobcenter.
 *
 * @param fassung which version of them
 * @param stand the day on which somebody last compared them with their source
 * @param schluessel by age, youngest first
 * @param regeln in the order of the file
 * @param vorschlagsfristen in the order of the file; the first one that holds counts
 */
public record Regelwerk(
        String name,
        String titel,
        String fassung,
        LocalDate stand,
        Bundesland land,
        List<Betreuungsschluessel> schluessel,
        List<Regel> regeln,
        List<Vorschlagsfrist> vorschlagsfristen) {

    public Regelwerk {
        schluessel = List.copyOf(schluessel);
        regeln = List.copyOf(regeln);
        vorschlagsfristen = List.copyOf(vorschlagsfristen);
    }

    public Optional<Regel> regel(String id) {
        return regeln.stream().filter(regel -> regel.id().equals(id)).findFirst();
    }

    /** The rules that make something due. */
    public List<Regel> fristregeln() {
        return regeln.stream().filter(regel -> regel.aktiv() && regel.art() != Regelart.SCHWELLE).toList();
    }

    /** How often whoever has this mark is to be spoken to. */
    public List<Regel> kontaktregeln(Merkmal merkmal) {
        return fristregeln().stream()
                .filter(regel -> regel.art() == Regelart.WIEDERKEHREND
                        && regel.erfuelltDurch().contains(Ereignisart.KONTAKT)
                        && regel.ausloeser() instanceof Ausloeser.Waehrend(var merkmale)
                        && merkmale.contains(merkmal))
                .toList();
    }

    /** How long a Vermittlungsvorschlag may stay in a phase that it has come into on this day. */
    public Optional<Dauer> vorschlagsfrist(Vorschlagsfrist.Phase phase, LocalDate seit) {
        return vorschlagsfristen.stream()
                .filter(frist -> frist.gilt(phase, seit))
                .findFirst()
                .map(Vorschlagsfrist::dauer);
    }

    /** How many cases of people of this age one Fallmanager leads. */
    public Optional<Betreuungsschluessel> schluesselFuer(int alter) {
        return schluessel.stream().filter(einer -> alter < einer.alterUnter()).findFirst();
    }
}
