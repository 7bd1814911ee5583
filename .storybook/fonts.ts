// Decided here: the host's fonts, shipped along, so that every script is drawn, and alike on every machine. A browser
// loads the parts it needs.
import '@fontsource-variable/inter'
import '@fontsource-variable/noto-sans-arabic'
import '@fontsource-variable/noto-sans-devanagari'
import '@fontsource-variable/noto-sans-jp'
import '@fontsource-variable/noto-sans-sc'
