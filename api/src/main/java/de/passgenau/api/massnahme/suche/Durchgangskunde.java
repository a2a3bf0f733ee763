package de.passgenau.api.massnahme.suche;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.api.liste.takt.Nachholbedarf;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Which Durchgänge each Maßnahme has, when they run and how full they are, kept in memory and true to the documents; who
 * wants to know is told of changes, and entries follow them before the next search.
 */
@Component
public class Durchgangskunde extends Gedaechtnis<Durchgang, Durchgangsbild> {

    private static final LocalDate ERSTER_TAG = LocalDate.of(2000, 1, 1);
    private static final long TAGE = 1L << 16;
    private static final Comparator<Durchgangsbild> REIHENFOLGE = Comparator
            .<Durchgangsbild, LocalDate>comparing(bild -> bild.rahmen().laufzeit().beginn())
            .thenComparing(Durchgangsbild::kennung);

    private final Map<MassnahmeId, Map<String, Durchgangsbild>> jeMassnahme = new ConcurrentHashMap<>();
    private final Nachholbedarf ueberholt = new Nachholbedarf();
    private final Set<String> umbenannt = ConcurrentHashMap.newKeySet();
    private final Sinks.Many<MassnahmeId> senke = Sinks.many().multicast().directBestEffort();
    private final Clock clock;
    private LocalDate tag;

    Durchgangskunde(Clock clock) {
        this.clock = clock;
        this.tag = LocalDate.now(clock);
    }

    @Override
    public String name() {
        return "durchgangskunde";
    }

    @Override
    protected Durchgangsbild merke(Durchgang durchgang) {
        return Durchgangsbild.von(durchgang);
    }

    @Override
    protected void geaendert(@Nullable Durchgangsbild alt, @Nullable Durchgangsbild neu) {
        if (neu != null) {
            jeMassnahme.computeIfAbsent(neu.massnahme(), id -> new ConcurrentHashMap<>()).put(neu.kennung(), neu);
        } else if (alt != null) {
            von(alt.massnahme()).remove(alt.kennung());
        }
        var eines = neu == null ? alt : neu;
        if (eines != null) {
            senke.tryEmitNext(eines.massnahme());
        }
        if (eines != null && (alt == null || neu == null || !alt.gleicht(neu, LocalDate.now(clock)))) {
            ueberholt.merke(eines.massnahme().wert());
        }
    }

    private Map<String, Durchgangsbild> von(MassnahmeId massnahme) {
        return jeMassnahme.getOrDefault(massnahme, new ConcurrentHashMap<>());
    }

    /** What its Durchgänge say of a Maßnahme today. */
    public Angebotslage lage(Massnahme massnahme) {
        return new Angebotslage(LocalDate.now(clock), massnahme, List.copyOf(von(massnahme.id()).values()));
    }

    /** The first to begin first. */
    public List<Durchgangsbild> durchgaenge(MassnahmeId massnahme) {
        return von(massnahme).values().stream().sorted(REIHENFOLGE).toList();
    }

    /** Those of each of these Maßnahmen, the first to begin first. */
    public Map<MassnahmeId, List<Durchgangsbild>> durchgaenge(Collection<MassnahmeId> massnahmen) {
        return massnahmen.stream()
                .distinct()
                .flatMap(massnahme -> von(massnahme).values().stream())
                .sorted(REIHENFOLGE)
                .collect(Collectors.groupingBy(Durchgangsbild::massnahme));
    }

    /** When those run that were not called off; a Maßnahme without any is not in it. */
    public Map<MassnahmeId, List<Zeitraum>> zeiten(Collection<MassnahmeId> massnahmen) {
        return massnahmen.stream()
                .distinct()
                .flatMap(massnahme -> von(massnahme).values().stream())
                .filter(bild -> !bild.abgesagt())
                .collect(Collectors.groupingBy(Durchgangsbild::massnahme,
                        Collectors.mapping(Durchgangsbild::zeitraum, Collectors.toList())));
    }

    /** The same of one Maßnahme, without an end as long as somebody is there whose Teilnahme has not ended. */
    public List<Zeitraum> bisAlleGegangenSind(MassnahmeId massnahme) {
        return durchgaenge(massnahme).stream()
                .filter(bild -> !bild.abgesagt())
                .map(Durchgangsbild::bisAlleGegangenSind)
                .toList();
    }

    /** A sign whenever one of its Durchgänge has changed, by whomever or because a reservation has run out; never ends. */
    public Flux<MassnahmeId> aenderungen(MassnahmeId massnahme) {
        return senke.asFlux().filter(massnahme::equals);
    }

    /**
     * Rises with every change of it or of one of its Durchgänge, and with every day on which a reservation runs out:
     * versions never fall, and no Durchgang is ever gone.
     */
    public long stand(Massnahme massnahme) {
        var heute = LocalDate.now(clock);
        var bilder = von(massnahme.id()).values();
        long fassungen = massnahme.version() + bilder.stream().mapToLong(Durchgangsbild::version).sum();
        long ablauf = bilder.stream()
                .flatMap(bild -> bild.plaetze().zuletztAbgelaufen(heute).stream())
                .mapToLong(tag -> ChronoUnit.DAYS.between(ERSTER_TAG, tag))
                .max()
                .orElse(0);
        return fassungen * TAGE + Math.clamp(ablauf, 0, TAGE - 1);
    }

    /** Entries of a Träger with another name have to follow it before the next search. */
    void umbenannt(String traeger) {
        umbenannt.add(traeger);
    }

    /** Brings entries in line with what Durchgänge say today; on a new day, all of them; how many these were. */
    public synchronized int bringeNach(Dokumentliste<Massnahme> liste) {
        var heute = LocalDate.now(clock);
        var traeger = Set.copyOf(umbenannt);
        if (!traeger.isEmpty()) {
            umbenannt.removeAll(traeger);
            ueberholt.merke(liste.kennungen(Katalogmerkmale.TRAEGER, traeger));
        }
        if (beginntTag(heute)) {
            ueberholt.merke(liste.kennungen());
        }
        return ueberholt.hole(liste::erneuere);
    }

    /** Whether it is another day than before; tells of Maßnahmen of which nobody has changed that more places are free. */
    synchronized boolean beginntTag(LocalDate heute) {
        var vorher = tag;
        if (heute.equals(vorher)) {
            return false;
        }
        alle().stream()
                .filter(bild -> bild.plaetze().zuletztAbgelaufen(heute).filter(vorher::isBefore).isPresent())
                .map(Durchgangsbild::massnahme)
                .distinct()
                .forEach(senke::tryEmitNext);
        tag = heute;
        return true;
    }
}
