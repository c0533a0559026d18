using Xunit;

namespace KerjasamaWeb.BrowserTests;

/// <summary>A test that needs Chromium: skipped with the reason where there is none, a failure where CI=true.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (BrowserFixture.ChromiumPath is null && !BrowserFixture.IsRequired)
        {
            Skip = "No Chromium here: run tests/KerjasamaWeb.BrowserTests/tools/install-chromium.sh or set CHROMIUM_PATH. CI=true makes this a failure.";
        }
    }
}
