package de.passgenau.api.geheimnis;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The secret of the running application: with a real MongoDB it has to be told, so that all instances have the same. */
@Configuration(proxyBeanMethods = false)
class GeheimnisConfiguration {

    @Bean
    Geheimnis geheimnis(@Value("${passgenau.schluessel:}") String told,
            @Value("${passgenau.mongodb.uri:}") String mongodb, @Value("${passgenau.daten:./data}") Path folder)
            throws IOException {
        return told.isBlank() && mongodb.isBlank() ? Geheimnis.verwahrtIn(folder) : Geheimnis.genannt(told);
    }
}
