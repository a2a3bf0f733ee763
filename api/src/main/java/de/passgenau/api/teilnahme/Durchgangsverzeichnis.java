package de.passgenau.api.teilnahme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.api.massnahme.katalog.Durchgangszeiten;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Which Durchgänge each Maßnahme has and when they run, kept in memory and true to the documents. */
@Component
public class Durchgangsverzeichnis extends Gedaechtnis<Durchgang, Durchgangsverzeichnis.Kurzbild>
        implements
            Durchgangszeiten {

    private static final Comparator<Kurzbild> REIHENFOLGE = Comparator
            .<Kurzbild, LocalDate>comparing(bild -> bild.zeitraum().von())
            .thenComparing(Kurzbild::kennung);

    private final Map<MassnahmeId, Map<String, Kurzbild>> jeMassnahme = new ConcurrentHashMap<>();
    private final Sinks.Many<MassnahmeId> senke = Sinks.many().multicast().directBestEffort();

    @Override
    public String name() {
        return "durchgangsverzeichnis";
    }

    @Override
    protected Kurzbild merke(Durchgang durchgang) {
        return new Kurzbild(durchgang.kennung(), durchgang.massnahmeId(), durchgang.version(), durchgang.zeitraum(),
                durchgang.absage() != null,
                durchgang.teilnahmen().stream().anyMatch(eine -> eine.letzterStand() == Stand.ANGETRETEN));
    }

    /** Told one at a time. */
    @Override
    protected void geaendert(@Nullable Kurzbild alt, @Nullable Kurzbild neu) {
        var eines = neu == null ? alt : neu;
        if (neu != null) {
            jeMassnahme.computeIfAbsent(neu.massnahme, id -> new ConcurrentHashMap<>()).put(neu.kennung, neu);
        } else if (alt != null) {
            von(alt.massnahme).remove(alt.kennung);
        }
        if (eines != null) {
            senke.tryEmitNext(eines.massnahme);
        }
    }

    private Map<String, Kurzbild> von(MassnahmeId massnahme) {
        return jeMassnahme.getOrDefault(massnahme, new ConcurrentHashMap<>());
    }

    @Override
    public Map<MassnahmeId, List<Zeitraum>> von(Collection<MassnahmeId> massnahmen) {
        return massnahmen.stream()
                .distinct()
                .flatMap(massnahme -> von(massnahme).values().stream())
                .filter(bild -> !bild.abgesagt)
                .collect(Collectors.groupingBy(Kurzbild::massnahme,
                        Collectors.mapping(Kurzbild::zeitraum, Collectors.toList())));
    }

    @Override
    public List<Zeitraum> bisAlleGegangenSind(MassnahmeId massnahme) {
        return durchgaenge(massnahme).stream()
                .filter(bild -> !bild.abgesagt)
                .map(bild -> bild.besetzt ? new Zeitraum(bild.zeitraum.von(), null) : bild.zeitraum)
                .toList();
    }

    /** The first to begin first. */
    public List<Kurzbild> durchgaenge(MassnahmeId massnahme) {
        return von(massnahme).values().stream().sorted(REIHENFOLGE).toList();
    }

    /** Those of each of these Maßnahmen, the first to begin first. */
    public Map<MassnahmeId, List<Kurzbild>> durchgaenge(Collection<MassnahmeId> massnahmen) {
        return massnahmen.stream()
                .distinct()
                .flatMap(massnahme -> von(massnahme).values().stream())
                .sorted(REIHENFOLGE)
                .collect(Collectors.groupingBy(Kurzbild::massnahme));
    }

    /** A sign whenever one of its Durchgänge has changed, whoever changed it; never ends. */
    public Flux<MassnahmeId> aenderungen(MassnahmeId massnahme) {
        return senke.asFlux().filter(massnahme::equals);
    }

    /**
     * As much of a Durchgang as it takes to find it.
     *
     * @param kennung of the document
     * @param besetzt whether somebody is there whose Teilnahme has not ended
     */
    public record Kurzbild(
            String kennung,
            MassnahmeId massnahme,
            long version,
            Zeitraum zeitraum,
            boolean abgesagt,
            boolean besetzt) {}
}
