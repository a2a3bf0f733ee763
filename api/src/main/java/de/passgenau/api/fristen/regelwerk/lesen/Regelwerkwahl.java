package de.passgenau.api.fristen.regelwerk.lesen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.passgenau.api.fristen.regelwerk.Regelregister;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import org.springframework.core.io.ClassPathResource;

/** Finds the rule set that a Jobcenter works by: one that comes with the application, or a file of its own. */
public final class Regelwerkwahl {

    private static final Wortschatz<String> MITGELIEFERT = Wortschatz.of("kein mitgeliefertes Regelwerk",
            List.of("uckermark", "hamm"));

    private Regelwerkwahl() {}

    /** @param wahl the name of a rule set, or the path of a file that ends with .yaml */
    public static Regelwerk lies(String wahl) throws IOException {
        var register = Regelregister.mitgeliefert();
        if (wahl.endsWith(".yaml") || wahl.endsWith(".yml")) {
            var datei = Path.of(wahl);
            if (!Files.isReadable(datei)) {
                throw RegelwerkUngueltig.unauffindbar(wahl, "die Datei gibt es nicht, oder sie ist nicht lesbar");
            }
            return Regelwerkleser.lies(wahl, Files.readString(datei), register);
        }
        var name = MITGELIEFERT.suche(wahl)
                .orElseThrow(() -> RegelwerkUngueltig.unauffindbar(wahl, MITGELIEFERT.ablehnung(wahl)
                        + "; mitgeliefert sind uckermark und hamm, ein eigenes ist eine Datei, die auf .yaml endet"));
        var datei = "regelwerke/" + name + ".yaml";
        return Regelwerkleser.lies(datei, new ClassPathResource(datei).getContentAsString(StandardCharsets.UTF_8),
                register);
    }
}
