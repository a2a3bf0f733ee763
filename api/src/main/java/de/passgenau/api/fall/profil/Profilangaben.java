package de.passgenau.api.fall.profil;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.passgenau.api.fall.angaben.Funktionsgrenze;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says.
 *
 * @param nachweise codes of requirements that are met: language, school, training, certificates
 * @param grenzen what the person cannot do, and never why
 * @param grenzenhinweis what a job should look like, in words; null without
 */
public record Profilangaben(
        Zielberuf zielberuf,
        List<Zielberuf> alternativen,
        List<Staerke> staerken,
        List<String> kenntnisse,
        List<String> nachweise,
        List<Station> werdegang,
        Rahmenbedingungen rahmen,
        List<Funktionsgrenze> grenzen,
        @Nullable String grenzenhinweis) {

    public Profilangaben {
        alternativen = List.copyOf(alternativen);
        staerken = List.copyOf(staerken);
        kenntnisse = List.copyOf(kenntnisse);
        nachweise = List.copyOf(nachweise);
        werdegang = List.copyOf(werdegang);
        grenzen = grenzen.stream().distinct().sorted().toList();
    }

    /** The first word on a person: where she wants to go. */
    public static Profilangaben mit(Zielberuf zielberuf) {
        return new Profilangaben(zielberuf, List.of(), List.of(), List.of(), List.of(), List.of(),
                Rahmenbedingungen.offen(), List.of(), null);
    }

    public Profilangaben mitGrenzen(List<Funktionsgrenze> neue, @Nullable String hinweis) {
        return new Profilangaben(zielberuf, alternativen, staerken, kenntnisse, nachweise, werdegang, rahmen, neue,
                hinweis);
    }

    public Set<Profilteil> luecken() {
        var luecken = EnumSet.noneOf(Profilteil.class);
        merke(luecken, Profilteil.ALTERNATIVEN, alternativen.isEmpty());
        merke(luecken, Profilteil.STAERKEN, staerken.isEmpty());
        merke(luecken, Profilteil.KENNTNISSE, kenntnisse.isEmpty());
        merke(luecken, Profilteil.WERDEGANG, werdegang.isEmpty());
        merke(luecken, Profilteil.ARBEITSZEIT, rahmen.fenster() == null && rahmen.stundenBis() == null);
        merke(luecken, Profilteil.MOBILITAET, rahmen.auto() == null || rahmen.umkreisKm() == null);
        merke(luecken, Profilteil.FUEHRERSCHEINE, rahmen.fuehrerscheine() == null);
        var lagen = rahmen.lagen();
        merke(luecken, Profilteil.ARBEITSLAGEN,
                lagen.schicht() == null || lagen.nacht() == null || lagen.wochenende() == null);
        return luecken;
    }

    private static void merke(Set<Profilteil> luecken, Profilteil teil, boolean fehlt) {
        if (fehlt) {
            luecken.add(teil);
        }
    }
}
