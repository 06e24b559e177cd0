package deliberate.ui.version;

import deliberate.ui.document.DocumentViewModel;
import deliberate.ui.prompt.edit.PromptViewModel;

/// The prompt that is worked at, whose versions are shown.
public record FrontPrompt(PromptViewModel editor, DocumentViewModel document) {}
