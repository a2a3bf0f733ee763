package de.passgenau.api.vermittlung.vorgeschichte;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.api.liste.takt.Nachholbedarf;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Gleichartigkeit;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has been to which Maßnahme, by the Durchgänge themselves; kept in memory and true to them. */
@Component
public class Vorgeschichte extends Gedaechtnis<Durchgang, Vorgeschichte.Besucher> {

    private final Gleichartige gleichartige;
    private final Clock clock;
    /** By the case, then by the Durchgang. */
    private final Map<String, Map<String, List<Besuch>>> jeFall = new ConcurrentHashMap<>();
    private final Nachholbedarf nachzuholen = new Nachholbedarf();

    public Vorgeschichte(Gleichartige gleichartige, Clock clock) {
        this.gleichartige = gleichartige;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "vorgeschichte";
    }

    @Override
    protected Besucher merke(Durchgang durchgang) {
        return new Besucher(durchgang.kennung(), durchgang.teilnahmen()
                .stream()
                .collect(Collectors.groupingBy(eine -> eine.fall().wert(),
                        Collectors.mapping(eine -> Besuch.von(durchgang, eine), Collectors.toList()))));
    }

    @Override
    protected void geaendert(@Nullable Besucher alt, @Nullable Besucher neu) {
        if (alt != null) {
            alt.besuche.keySet().forEach(fall -> besuche(fall).remove(alt.durchgang));
        }
        Stream.of(alt == null ? Set.<String>of() : alt.besuche.keySet(),
                neu == null ? Set.<String>of() : neu.besuche.keySet())
                .flatMap(Set::stream)
                .filter(fall -> alt == null || neu == null
                        || !Objects.equals(alt.besuche.get(fall), neu.besuche.get(fall)))
                .forEach(nachzuholen::merke);
        if (neu != null) {
            neu.besuche.forEach((fall, besuche) -> jeFall.computeIfAbsent(fall, id -> new ConcurrentHashMap<>())
                    .put(neu.durchgang, besuche));
        }
    }

    /** Of whose earlier Maßnahmen something else is known than when she was looked at last, by their cases. */
    public Nachholbedarf nachzuholen() {
        return nachzuholen;
    }

    /** It is like others than before. */
    void andersAls(MassnahmeId massnahme) {
        jeFall.forEach((fall, durchgaenge) -> {
            if (durchgaenge.values()
                    .stream()
                    .flatMap(List::stream)
                    .anyMatch(eine -> eine.massnahme().equals(massnahme))) {
                nachzuholen.merke(fall);
            }
        });
    }

    private Map<String, List<Besuch>> besuche(String fall) {
        return jeFall.getOrDefault(fall, new ConcurrentHashMap<>());
    }

    private Stream<Besuch> zaehlende(String fall) {
        var heute = LocalDate.now(clock);
        return besuche(fall).values().stream().flatMap(List::stream).filter(eine -> eine.zaehlt(heute));
    }

    /** What counts when it comes to the same again (N-13), as far as is known today. */
    public List<FruehereMassnahme> fruehere(String fall) {
        return zaehlende(fall)
                .map(eine -> new FruehereMassnahme(eine.massnahme().wert(), gleichartige.marke(eine.massnahme()),
                        eine.letzterTag(), null))
                .distinct()
                .toList();
    }

    /** What keeps somebody from a Maßnahme who has been to a similar one, or is to be; the last of them. */
    public Optional<String> wasEntgegensteht(String fall, Massnahme massnahme) {
        return zaehlende(fall)
                .filter(eine -> massnahme.gleichartigkeit()
                        .gleicht(Gleichartigkeit.von(gleichartige.marke(eine.massnahme()))))
                .max(Comparator.comparing(Besuch::letzterTag, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(eine -> new Wiederholungssatz(
                        eine.massnahme().equals(massnahme.id()) ? null : gleichartige.titel(eine.massnahme()),
                        eine.stand(), eine.letzterTag(), massnahme.steckbrief().zugang().sperreMonate()).text());
    }

    /** The last day of a similar one that is over; null if there is none. */
    public @Nullable LocalDate zuletztGleichartig(String fall, Massnahme massnahme) {
        return fruehere(fall).stream()
                .filter(eine -> massnahme.gleichartigkeit().gleicht(Gleichartigkeit.von(eine.gleichartig())))
                .map(FruehereMassnahme::ende)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Who is, or was, or is to be in a Durchgang, by their cases. */
    protected record Besucher(String durchgang, Map<String, List<Besuch>> besuche) {}
}
