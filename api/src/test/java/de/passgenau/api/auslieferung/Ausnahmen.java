package de.passgenau.api.auslieferung;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.auslieferung.Schwachstellen.Fund;

/** Known weaknesses that are borne for a while: {@code id | package URL without version | last day | reason}. */
record Ausnahmen(List<Ausnahme> alle) {

    record Ausnahme(String id, String paket, LocalDate bis, String grund) {

        Ausnahme {
            if (grund.isBlank()) {
                throw new IllegalArgumentException("The exception of " + id + " gives no reason");
            }
        }

        private boolean gilt(Fund fund, LocalDate heute) {
            return fund.id().equals(id) && fund.paket().startsWith(paket + "@") && !heute.isAfter(bis);
        }
    }

    static Ausnahmen lies(String text) {
        return new Ausnahmen(text.lines()
                .filter(zeile -> !zeile.isBlank() && !zeile.startsWith("#"))
                .map(zeile -> zeile.split("\\|", 4))
                .map(teile -> new Ausnahme(teile[0].strip(), teile[1].strip(), LocalDate.parse(teile[2].strip()),
                        teile[3].strip()))
                .toList());
    }

    boolean traegt(Fund fund, LocalDate heute) {
        return alle.stream().anyMatch(ausnahme -> ausnahme.gilt(fund, heute));
    }

    List<Ausnahme> abgelaufene(LocalDate heute) {
        return alle.stream().filter(ausnahme -> heute.isAfter(ausnahme.bis())).toList();
    }
}
