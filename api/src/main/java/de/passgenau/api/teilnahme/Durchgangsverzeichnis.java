package de.passgenau.api.teilnahme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.api.massnahme.katalog.Durchgangszeiten;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.durchgang.Durchgang;
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

    private final Sinks.Many<MassnahmeId> senke = Sinks.many().multicast().directBestEffort();

    @Override
    public String name() {
        return "durchgangsverzeichnis";
    }

    @Override
    protected Kurzbild merke(Durchgang durchgang) {
        return new Kurzbild(durchgang.kennung(), durchgang.massnahmeId(), durchgang.version(), durchgang.zeitraum(),
                durchgang.absage() != null);
    }

    /** Told one at a time. */
    @Override
    protected void geaendert(@Nullable Kurzbild alt, @Nullable Kurzbild neu) {
        var eines = neu == null ? alt : neu;
        if (eines != null) {
            senke.tryEmitNext(eines.massnahme);
        }
    }

    @Override
    public Map<MassnahmeId, List<Zeitraum>> von(Collection<MassnahmeId> massnahmen) {
        var gefragte = Set.copyOf(massnahmen);
        return alle().stream()
                .filter(bild -> gefragte.contains(bild.massnahme) && !bild.abgesagt)
                .collect(Collectors.groupingBy(Kurzbild::massnahme,
                        Collectors.mapping(Kurzbild::zeitraum, Collectors.toList())));
    }

    /** The first to begin first. */
    public List<Kurzbild> durchgaenge(MassnahmeId massnahme) {
        return alle().stream().filter(bild -> bild.massnahme.equals(massnahme)).sorted(REIHENFOLGE).toList();
    }

    /** A sign whenever one of its Durchgänge has changed, whoever changed it; never ends. */
    public Flux<MassnahmeId> aenderungen(MassnahmeId massnahme) {
        return senke.asFlux().filter(massnahme::equals);
    }

    /**
     * As much of a Durchgang as it takes to find it.
     *
     * @param kennung of the document
     */
    public record Kurzbild(
            String kennung,
            MassnahmeId massnahme,
            long version,
            Zeitraum zeitraum,
            boolean abgesagt) {}
}
