package de.passgenau.api.auszug;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.springframework.stereotype.Component;

/** Goes through all Maßnahmen that somebody may see, so many at a time that there is room for them. */
@Component
public class Kataloggang {

    private static final int PORTION = 50;

    private final Dokumentliste<Massnahme> liste;

    Kataloggang(Dokumentliste<Massnahme> liste) {
        this.liste = liste;
    }

    /** Always in the same order. */
    public void gehe(Anrufer anrufer, Consumer<List<Massnahme>> tat) {
        gehe(liste.kennungen().stream().sorted().toList(), anrufer, tat);
    }

    /** In this order; what is gone or may no longer be seen is left out. */
    public void gehe(List<String> kennungen, Anrufer anrufer, Consumer<List<Massnahme>> tat) {
        for (int von = 0; von < kennungen.size(); von += PORTION) {
            var diese = kennungen.subList(von, Math.min(kennungen.size(), von + PORTION));
            Map<String, Massnahme> gelesene = liste.finde(Set.copyOf(diese), anrufer);
            var portion = diese.stream().filter(gelesene::containsKey).map(gelesene::get).toList();
            if (!portion.isEmpty()) {
                tat.accept(portion);
            }
        }
    }
}
