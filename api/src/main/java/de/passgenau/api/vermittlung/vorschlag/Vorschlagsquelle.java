package de.passgenau.api.vermittlung.vorschlag;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where proposals are read from, what the list knows of each, and that who may know of one may know of its case. */
@Component
public class Vorschlagsquelle implements Listenquelle<Vermittlungsvorschlag> {

    public static final String SAMMLUNG = "vermittlungsvorschlaege";
    public static final String FALL = "fall";
    public static final String STELLE = "stelle";
    public static final String STAND = "stand";
    /** The offer together with the state. */
    public static final String STELLE_IM_STAND = "stelleImStand";
    /** The day by which something has to be done, as it is written. */
    public static final String FRIST = "frist";
    /** Which sides have said nothing yet. */
    public static final String OHNE = "ohne";
    /** Kennungen of who has done something with it. */
    public static final String AKTEUR = "akteur";
    /** Orders. */
    public static final String VORGESCHLAGEN = "VORGESCHLAGEN_AM";
    public static final String FAELLIG = "FAELLIG_AM";
    /** Later than any day. */
    public static final String OHNE_FRIST = LocalDate.of(9999, 12, 31).toString();

    private final Vorschlagssicht sicht;
    private final Vorschlagsfristen fristen;

    Vorschlagsquelle(Vorschlagssicht sicht, Vorschlagsfristen fristen) {
        this.sicht = sicht;
        this.fristen = fristen;
    }

    @Override
    public Class<Vermittlungsvorschlag> typ() {
        return Vermittlungsvorschlag.class;
    }

    @Override
    public String sammlung() {
        return SAMMLUNG;
    }

    @Override
    public VorschlagId id(String kennung) {
        return new VorschlagId(kennung);
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.hat(Rolle.FALLMANAGER) || anrufer.hat(Rolle.ARBEITGEBERSERVICE)
                ? Sichtfilter.alles()
                : Sichtfilter.nichts();
    }

    @Override
    public Collection<Vermittlungsvorschlag> offene(Collection<Vermittlungsvorschlag> gelesene, Anrufer anrufer) {
        var faelle = sicht.sichtbare(gelesene.stream().map(einer -> einer.fall().wert()).collect(Collectors.toSet()),
                anrufer);
        return gelesene.stream().filter(einer -> faelle.contains(einer.fall().wert())).toList();
    }

    @Override
    public Eintrag eintrag(Vermittlungsvorschlag vorschlag) {
        var faellig = fristen.frist(vorschlag).map(Vorschlagsfristen.Frist::faelligAm);
        var zahlen = faellig.map(tag -> Map.of(FAELLIG, tag.toEpochDay())).orElse(Map.of());
        return new Eintrag(vorschlag.kennung(), vorschlag.version(), Map.of(),
                merkmale(vorschlag, faellig.map(LocalDate::toString).orElse(OHNE_FRIST)),
                Map.of(Sortierung.Feld.GEAENDERT_AM.name(), Sortierung.zeit(vorschlag.spur().geaendertAm()),
                        VORGESCHLAGEN, vorschlag.vorgeschlagenAm().toString()),
                List.of()).mitZahlen(zahlen);
    }

    private static Map<String, Set<String>> merkmale(Vermittlungsvorschlag vorschlag, String frist) {
        var stelle = Set.of(vorschlag.stelle().wert());
        return Map.of(FALL, Set.of(vorschlag.fall().wert()), STELLE, stelle, STAND, Set.of(vorschlag.stand().name()),
                STELLE_IM_STAND, Set.of(imStand(vorschlag.stelle().wert(), vorschlag.stand())), FRIST, Set.of(frist),
                OHNE, ohne(vorschlag), AKTEUR,
                vorschlag.verlauf().stream().map(Vorschlagsschritt::akteur).collect(Collectors.toSet()),
                Listenquelle.AUFRUFE, Listenquelle.aufrufe(vorschlag));
    }

    /** As a value of {@link #STELLE_IM_STAND}. */
    public static String imStand(String stelle, Vorschlagsstand stand) {
        return stelle + '/' + stand;
    }

    private static Set<String> ohne(Vermittlungsvorschlag vorschlag) {
        return Arrays.stream(Rueckmeldung.Seite.values())
                .filter(seite -> !vorschlag.hatRueckmeldung(seite))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }
}
