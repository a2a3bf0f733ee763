package de.passgenau.api.massnahme.uebernahme;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.katalog.Katalogvermerk;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.massnahme.Massnahmen;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Finds Maßnahmen by where they come from, and stores them. */
@Component
public class Massnahmebestand {

    private final Dokumentliste<Massnahme> liste;
    private final Massnahmen alle;
    private final Kennungen kennungen;
    private final Katalogvermerk vermerk;

    Massnahmebestand(Dokumentliste<Massnahme> liste, Massnahmen alle, Kennungen kennungen, Katalogvermerk vermerk) {
        this.vermerk = vermerk;
        this.liste = liste;
        this.alle = alle;
        this.kennungen = kennungen;
    }

    /** Those that there are, by what their sources call them; by one read. */
    public Map<String, Massnahme> vorhandene(Collection<Quelle> quellen) {
        var eigene = quellen.stream()
                .filter(quelle -> quelle.system().strip().equals(Quelle.EIGENE))
                .collect(Collectors.toMap(Quelle::eindeutig, this::eigene, (eine, gleiche) -> eine));
        var gefunden = new HashMap<String, Massnahme>();
        for (var massnahme : liste.leser()
                .finde(new Criteria().orOperator(
                        Criteria.where("eindeutig").in(quellen.stream().map(Quelle::eindeutig).toList()),
                        Criteria.where("_id").in(eigene.values())), Sichtfilter.alles(), 2 * quellen.size())) {
            gefunden.put(massnahme.eindeutig(), massnahme);
            eigene.forEach((eindeutig, id) -> {
                if (id.equals(massnahme.id())) {
                    gefunden.put(eindeutig, massnahme);
                }
            });
        }
        return gefunden;
    }

    private MassnahmeId eigene(Quelle quelle) {
        return new MassnahmeId(kennungen.id(Massnahme.class, quelle.schluessel().strip()));
    }

    /** Under which id it is here, or will be: the same source and key always get the same. */
    public MassnahmeId id(Quelle quelle, @Nullable Massnahme bisher) {
        return bisher == null ? neueId(quelle) : bisher.id();
    }

    static MassnahmeId neueId(Quelle quelle) {
        return new MassnahmeId(UUID
                .nameUUIDFromBytes(("einfuhr/massnahme/" + quelle.eindeutig()).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    /** In the version that it carries, after the protocol knows of it. */
    public Massnahme speichere(Massnahme danach, Aufruf aufruf) {
        var gespeichert = vermerk.vermerkt(Massnahme.class, danach, aufruf, () -> alle.save(danach));
        liste.gespeichert(List.of(gespeichert));
        return gespeichert;
    }
}
