package de.passgenau.api.fristen.regelwerk.lesen;

import java.io.IOException;

import de.passgenau.api.fristen.regelwerk.Grundregelwerk;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the rule set when the application starts, so that it does not start with a broken one. */
@Configuration(proxyBeanMethods = false)
class RegelwerkConfiguration {

    /** @param wahl the name of a rule set, or the path of a file */
    @Bean
    Regelwerk regelwerk(@Value("${passgenau.regelwerk:uckermark}") String wahl) throws IOException {
        return Regelwerkwahl.lies(wahl);
    }

    @Bean
    Grundregelwerk grundregelwerk() throws IOException {
        return new Grundregelwerk(Regelwerkwahl.lies("uckermark"));
    }
}
