package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagssicht;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where requests are read from: an employer knows of its own, the Jobcenter of those whose case is in sight. */
@Component
public class Anfragequelle implements Listenquelle<Kontaktanfrage> {

    public static final String SAMMLUNG = "kontaktanfragen";
    public static final String FALL = "fall";
    static final String ARBEITGEBER = "arbeitgeber";
    static final String ANSPRUCH = "anspruch";
    static final String STAND = "stand";
    /** The pair of who was refused to whom. */
    static final String ABGELEHNT = "abgelehnt";
    /** The employer together with the day on which it has asked. */
    static final String AM_TAG = "amTag";
    /** Days as they are written: the last one, and that by which something has to be done. */
    static final String BIS = "bis";
    static final String FRIST = "frist";
    /** Order. */
    static final String FAELLIG = "FAELLIG_AM";

    private final Vorschlagssicht faelle;
    private final Anfrageregeln regeln;
    private final Clock clock;

    Anfragequelle(Vorschlagssicht faelle, Anfrageregeln regeln, Clock clock) {
        this.faelle = faelle;
        this.regeln = regeln;
        this.clock = clock;
    }

    @Override
    public Class<Kontaktanfrage> typ() {
        return Kontaktanfrage.class;
    }

    @Override
    public String sammlung() {
        return SAMMLUNG;
    }

    @Override
    public AnfrageId id(String kennung) {
        return new AnfrageId(kennung);
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        var eigener = anrufer.arbeitgeberId();
        if (anrufer.hat(Rolle.ARBEITGEBER)) {
            return eigener == null ? Sichtfilter.nichts() : Sichtfilter.wo(ARBEITGEBER, Set.of(eigener));
        }
        return anrufer.hat(Rolle.FALLMANAGER) || anrufer.hat(Rolle.ARBEITGEBERSERVICE)
                ? Sichtfilter.alles()
                : Sichtfilter.nichts();
    }

    @Override
    public Collection<Kontaktanfrage> offene(Collection<Kontaktanfrage> gelesene, Anrufer anrufer) {
        if (anrufer.hat(Rolle.ARBEITGEBER)) {
            return gelesene;
        }
        var sichtbare = faelle.sichtbare(
                gelesene.stream().map(eine -> eine.fall().wert()).collect(Collectors.toSet()), anrufer);
        return gelesene.stream().filter(eine -> sichtbare.contains(eine.fall().wert())).toList();
    }

    @Override
    public Eintrag eintrag(Kontaktanfrage anfrage) {
        var wer = anfrage.arbeitgeber().wert();
        var gestellt = gestelltAm(anfrage);
        var frist = regeln.faelligAm(anfrage, gestellt);
        return new Eintrag(anfrage.kennung(), anfrage.version(), Map.of(ARBEITGEBER, Set.of(wer)),
                merkmale(anfrage, gestellt, frist),
                Map.of(Sortierung.Feld.GEAENDERT_AM.name(), Sortierung.zeit(anfrage.spur().geaendertAm()), FAELLIG,
                        frist.toString()),
                List.of());
    }

    private static Map<String, Set<String>> merkmale(Kontaktanfrage anfrage, LocalDate gestellt, LocalDate frist) {
        var wer = anfrage.arbeitgeber().wert();
        return Map.of(FALL, Set.of(anfrage.fall().wert()), ARBEITGEBER, Set.of(wer), ANSPRUCH,
                Set.of(anfrage.anspruch()), STAND, Set.of(anfrage.letzter().stand().name()), ABGELEHNT,
                anfrage.letzter().stand() == Anfragestand.ABGELEHNT ? Set.of(anfrage.paar().anspruch()) : Set.of(),
                AM_TAG, Set.of(amTag(wer, gestellt)), BIS, Set.of(anfrage.letzter().bis().toString()), FRIST,
                Set.of(frist.toString()), AUFRUFE, Listenquelle.aufrufe(anfrage));
    }

    LocalDate gestelltAm(Kontaktanfrage anfrage) {
        return LocalDate.ofInstant(anfrage.verlauf().getFirst().am(), clock.getZone());
    }

    /** As a value of {@link #AM_TAG}. */
    static String amTag(String arbeitgeber, LocalDate tag) {
        return arbeitgeber + '/' + tag;
    }
}
