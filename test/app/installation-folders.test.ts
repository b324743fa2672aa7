import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { installationFolders } from "../../main/app/installation-folders";

const windows = { userData: "C:\\Users\\Ada\\AppData\\Roaming\\Appell", home: "C:\\Users\\Ada" };
const mac = { userData: "/Volumes/ada/Library/Application Support/Appell", home: "/Volumes/ada" };

describe("the folders of an installation", () => {
  it("are those that the system has for programs", () => {
    expect(installationFolders({}, windows, win32)).toEqual({
      portable: null,
      userData: windows.userData,
      recoveryFolder: "C:\\Users\\Ada\\Appell-Rettung",
    });
    expect(installationFolders({}, mac, posix)).toEqual({
      portable: null,
      userData: mac.userData,
      recoveryFolder: `${mac.home}/Appell-Rettung`,
    });
  });

  it("lie beside the portable program, wherever the stick is", () => {
    const folders = installationFolders({ PORTABLE_EXECUTABLE_DIR: "E:\\Unsere Initiative" }, windows, win32);
    expect(folders).toMatchObject({
      portable: "E:\\Unsere Initiative",
      userData: "E:\\Unsere Initiative\\Appell-Daten\\program",
    });
    expect(installationFolders({ PORTABLE_EXECUTABLE_DIR: "" }, windows, win32).portable).toBeNull();
  });
});
