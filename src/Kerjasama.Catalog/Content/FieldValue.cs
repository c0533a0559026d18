using CsvHelper;
using YamlDotNet.RepresentationModel;

namespace Kerjasama.Catalog.Content;

/// <summary>A value as written, with its line: the one shape that YAML front matter and CSV rows share.</summary>
public sealed record FieldValue
{
    public required int Line { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<FieldValue>? Items { get; init; }

    public IReadOnlyDictionary<string, FieldValue>? Fields { get; init; }

    public static FieldValue From(YamlNode node, int lineOffset)
    {
        var line = (int)node.Start.Line + lineOffset;
        return node switch
        {
            YamlScalarNode scalar => new() { Line = line, Text = scalar.Value?.Trim() },
            YamlSequenceNode sequence => new() { Line = line, Items = [.. sequence.Children.Select(c => From(c, lineOffset))] },
            YamlMappingNode mapping => new()
            {
                Line = line,
                Fields = mapping.Children.ToDictionary(
                    pair => (pair.Key as YamlScalarNode)?.Value ?? "?",
                    pair => From(pair.Value, lineOffset) with { Line = (int)pair.Key.Start.Line + lineOffset },
                    StringComparer.Ordinal),
            },
            _ => new() { Line = line },
        };
    }

    public static FieldValue From(IReaderRow row, IReadOnlyList<string> header) => new()
    {
        Line = row.Parser.RawRow,
        Fields = header.Select((name, i) => (name, text: row.Parser.Count > i ? row.Parser[i].Trim() : ""))
            .Where(cell => cell.name.Length > 0)
            .ToDictionary(cell => cell.name, cell => new FieldValue { Line = row.Parser.RawRow, Text = cell.text }, StringComparer.Ordinal),
    };
}
