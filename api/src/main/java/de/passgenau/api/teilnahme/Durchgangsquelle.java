package de.passgenau.api.teilnahme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/**
 * Where Durchgänge are read from. What everybody sees of them names nobody, and their ids are handed out by Maßnahmen
 * alone, to whoever sees these; a Träger sees of others what can still be joined, and employers have no business there.
 */
@Component
class Durchgangsquelle implements Listenquelle<Durchgang> {

    private final Dokumentliste<Massnahme> massnahmen;
    private final Clock clock;

    Durchgangsquelle(Dokumentliste<Massnahme> massnahmen, Clock clock) {
        this.massnahmen = massnahmen;
        this.clock = clock;
    }

    @Override
    public Class<Durchgang> typ() {
        return Durchgang.class;
    }

    @Override
    public String sammlung() {
        return "durchgaenge";
    }

    @Override
    public DurchgangId id(String kennung) {
        return new DurchgangId(kennung);
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.rollen().stream().anyMatch(rolle -> rolle != Rolle.ARBEITGEBER)
                ? Sichtfilter.alles()
                : Sichtfilter.nichts();
    }

    /** By one read for all, and the same if there is none of them. */
    @Override
    public Collection<Durchgang> offene(Collection<Durchgang> gelesene, Anrufer anrufer) {
        if (!anrufer.hat(Rolle.TRAEGER)) {
            return gelesene;
        }
        var kommende = gelesene.stream().filter(this::kommtNoch).map(einer -> einer.massnahmeId().wert());
        var bekannte = massnahmen
                .finde(Stream.concat(Stream.of(Kennungen.NIEMAND), kommende).collect(Collectors.toSet()), anrufer)
                .keySet();
        return gelesene.stream()
                .filter(einer -> Durchgangseinblick.istEigener(einer, anrufer)
                        || kommtNoch(einer) && bekannte.contains(einer.massnahmeId().wert()))
                .toList();
    }

    private boolean kommtNoch(Durchgang durchgang) {
        return durchgang.absage() == null && !durchgang.zeitraum().vorbeiAm(LocalDate.now(clock));
    }

    @Override
    public Eintrag eintrag(Durchgang durchgang) {
        return new Eintrag(durchgang.kennung(), durchgang.version(), Map.of(),
                Map.of("massnahme", Set.of(durchgang.massnahmeId().wert()), AUFRUFE, Listenquelle.aufrufe(durchgang)),
                Map.of(Sortierung.Feld.GEAENDERT_AM.name(), Sortierung.zeit(durchgang.spur().geaendertAm())),
                List.of());
    }
}
