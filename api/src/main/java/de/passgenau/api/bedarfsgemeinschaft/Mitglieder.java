package de.passgenau.api.bedarfsgemeinschaft;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import de.passgenau.api.fall.FallId;

/** Everybody who belongs or belonged to a household, in the order in which they came. */
public record Mitglieder(List<Mitglied> alle) {

    public Mitglieder {
        alle = List.copyOf(alle);
    }

    public List<Mitglied> am(LocalDate tag) {
        return alle.stream().filter(mitglied -> mitglied.dabei(tag)).toList();
    }

    public Optional<Mitglied> mitglied(MitgliedId id) {
        return alle.stream().filter(mitglied -> mitglied.id().equals(id)).findFirst();
    }

    public Optional<Mitglied> mitFall(FallId fall) {
        return alle.stream().filter(mitglied -> fall.equals(mitglied.fallId())).findFirst();
    }

    public List<FallId> faelle() {
        return alle.stream().map(Mitglied::fallId).filter(Objects::nonNull).distinct().toList();
    }

    /** In the place of the one with the same id, or as the last one. */
    public Mitglieder mit(Mitglied neues) {
        return mitglied(neues.id()).isEmpty()
                ? new Mitglieder(Stream.concat(alle.stream(), Stream.of(neues)).toList())
                : new Mitglieder(alle.stream().map(eines -> eines.id().equals(neues.id()) ? neues : eines).toList());
    }

    /** Who is the same person, by name and birthday. */
    public Optional<Mitglied> wie(Mitglied anderes) {
        return alle.stream().filter(anderes::istDieselbePerson).findFirst();
    }

    /** As if this one did not belong to it from this day on. */
    public Mitglieder ohne(Mitglied eines, LocalDate ab) {
        return eines.vor(ab)
                .map(this::mit)
                .orElseGet(
                        () -> new Mitglieder(alle.stream().filter(jedes -> !jedes.id().equals(eines.id())).toList()));
    }

    /** The days on which somebody belongs to it for the first time or no longer; in between nothing changes. */
    public SortedSet<LocalDate> wechseltage() {
        var tage = new TreeSet<LocalDate>();
        alle.stream().flatMap(mitglied -> mitglied.zeiten().stream()).forEach(zeit -> {
            tage.add(zeit.von());
            var bis = zeit.bis();
            if (bis != null) {
                tage.add(bis.plusDays(1));
            }
        });
        return tage;
    }
}
