package io.github.letterwright.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Renders a folder of case descriptions as letters. */
@Mojo(
        name = "render",
        defaultPhase = LifecyclePhase.PACKAGE,
        threadSafe = true,
        requiresProject = false)
public final class RenderMojo extends AbstractMojo {
    @Override
    public void execute() {}
}
