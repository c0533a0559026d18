using System.Globalization;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Content;

/// <summary>Reads the keys of one record, collects every diagnostic, and names the keys nobody asked for.</summary>
public sealed class FieldReader(string file, FieldValue record, ICollection<ContentDiagnostic> diagnostics)
{
    private readonly IReadOnlyDictionary<string, FieldValue> _fields = record.Fields ?? new Dictionary<string, FieldValue>();
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public string File => file;

    public int Line => record.Line;

    public int LineOf(string key) => _fields.TryGetValue(key, out var value) ? value.Line : record.Line;

    public bool Has(string key) => _fields.ContainsKey(key);

    /// <summary>A required text; reports and returns an empty one where it is missing.</summary>
    public string Text(string key)
    {
        if (OptionalText(key) is { } text)
        {
            return text;
        }

        Report(LineOf(key), DiagnosticCode.Missing, $"'{key}' is required");
        return "";
    }

    public string? OptionalText(string key)
    {
        if (Ask(key) is not { } value)
        {
            return null;
        }

        if (value.Items is not null || value.Fields is not null)
        {
            Report(value.Line, DiagnosticCode.BadValue, $"'{key}' must be one text, not a list or a table");
            return null;
        }

        return string.IsNullOrEmpty(value.Text) ? null : value.Text;
    }

    /// <summary>A list of texts: a YAML list, or one cell divided by semicolons.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        if (Ask(key) is not { } value)
        {
            return [];
        }

        if (value.Items is { } items)
        {
            foreach (var item in items.Where(i => i.Text is null))
            {
                Report(item.Line, DiagnosticCode.BadValue, $"'{key}' must be a list of texts; quote an item that holds ': '");
            }

            return [.. items.Select(i => i.Text).OfType<string>().Where(t => t.Length > 0)];
        }

        return value.Text is { } text ? text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
    }

    public PartialDate? Date(string key)
    {
        if (OptionalText(key) is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date))
        {
            return date;
        }

        Report(LineOf(key), DiagnosticCode.BadValue, $"'{key}: {text}' is not a date; write 2007, 2007-08 or 2007-08-20");
        return null;
    }

    public PartialDate RequiredDate(string key)
    {
        if (!Has(key))
        {
            Report(record.Line, DiagnosticCode.Missing, $"'{key}' is required");
        }

        return Date(key) ?? PartialDate.Of(1);
    }

    public int? Number(string key) => (int?)LongNumber(key);

    public long? LongNumber(string key)
    {
        if (OptionalText(key) is not { } text)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Report(LineOf(key), DiagnosticCode.BadValue, $"'{key}: {text}' is not a whole number");
        return null;
    }

    /// <summary>A flag written <c>yes</c> or <c>no</c>.</summary>
    public bool Flag(string key, bool otherwise)
    {
        switch (OptionalText(key))
        {
            case null: return otherwise;
            case "yes": return true;
            case "no": return false;
            case var text:
                Report(LineOf(key), DiagnosticCode.BadValue, $"'{key}: {text}' must be yes or no");
                return otherwise;
        }
    }

    /// <summary>A required value of a closed set, written as the kebab-case name of <typeparamref name="T"/>.</summary>
    public T Choice<T>(string key)
        where T : struct, Enum
    {
        if (OptionalText(key) is not null)
        {
            return OptionalChoice<T>(key) ?? default;
        }

        Report(LineOf(key), DiagnosticCode.Missing, $"'{key}' is required: one of {KebabName<T>.All}");
        return default;
    }

    public T? OptionalChoice<T>(string key)
        where T : struct, Enum
    {
        if (OptionalText(key) is not { } text)
        {
            return null;
        }

        if (KebabName<T>.TryParse(text, out var value))
        {
            return value;
        }

        Report(LineOf(key), DiagnosticCode.BadValue, $"'{key}: {text}' must be one of {KebabName<T>.All}");
        return null;
    }

    public IReadOnlyList<T> Items<T>(string key, Func<FieldReader, T> read)
    {
        if (Ask(key) is not { } value)
        {
            return [];
        }

        if (value.Items is not { } items)
        {
            Report(value.Line, DiagnosticCode.BadValue, $"'{key}' must be a list");
            return [];
        }

        var result = new List<T>();
        foreach (var item in items)
        {
            if (item.Fields is null)
            {
                Report(item.Line, DiagnosticCode.BadValue, $"every item of '{key}' must be a table such as {{ key: value }}");
                continue;
            }

            var reader = new FieldReader(file, item, diagnostics);
            result.Add(read(reader));
            reader.Finish();
        }

        return result;
    }

    public T? Item<T>(string key, Func<FieldReader, T> read)
        where T : class
    {
        if (Ask(key) is not { } value)
        {
            return null;
        }

        if (value.Fields is null)
        {
            Report(value.Line, DiagnosticCode.BadValue, $"'{key}' must be a table such as {{ label: regional, reason: … }}");
            return null;
        }

        var reader = new FieldReader(file, value, diagnostics);
        var result = read(reader);
        reader.Finish();
        return result;
    }

    public void Report(int line, string code, string message) => diagnostics.Add(new(file, line, code, message));

    /// <summary>Reports the keys that no one asked for.</summary>
    public void Finish()
    {
        foreach (var (key, value) in _fields.Where(pair => !_asked.Contains(pair.Key)))
        {
            Report(value.Line, DiagnosticCode.UnknownKey, $"'{key}' is not a key of this file kind; it has {string.Join(", ", _asked.Order(StringComparer.Ordinal))}");
        }
    }

    private FieldValue? Ask(string key)
    {
        _asked.Add(key);
        return _fields.GetValueOrDefault(key);
    }
}
